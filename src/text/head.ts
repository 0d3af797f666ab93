/** A template's head: the YAML in the comment it begins with, when that declares something. */
export function headOf(text: string): { readonly text: string; readonly start: number } | undefined {
  const comment = /^\s*\{\{~?!--([\s\S]*?)--~?\}\}/.exec(text);
  const yaml = comment?.[1];
  if (yaml === undefined || !/^(description|fields):/m.test(yaml)) return undefined;
  return { text: yaml, start: comment?.[0].indexOf(yaml) ?? 0 };
}
