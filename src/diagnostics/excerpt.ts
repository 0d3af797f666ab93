/**
 * The beginning of a text of more than `most` characters, cut to `kept` of them, with the ellipsis of its script: …… behind Chinese
 * (GB/T 15834 § 4.11), … behind any other. A shorter text is returned whole.
 */
export function excerpt(text: string, most: number, kept = most): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const beginning = characters.slice(0, kept).join('');
  return `${beginning}${/\p{Script=Han}/u.test(beginning) ? '……' : '…'}`;
}
