/**
 * Returns the head of a template: the YAML in its first comment, when that declares a description or fields. `start` is
 * its offset.
 */
export function headOf(text: string): { readonly text: string; readonly start: number } | undefined {
  const comment = /^\s*\{\{~?!--([\s\S]*?)--~?\}\}/.exec(text);
  const yaml = comment?.[1];
  if (yaml === undefined || !/^(description|fields):/m.test(yaml)) return undefined;
  return { text: yaml, start: comment?.[0].indexOf(yaml) ?? 0 };
}
