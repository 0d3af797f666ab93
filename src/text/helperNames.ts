/** The helpers a template may use. */
export const HELPERS: { readonly inline: readonly string[]; readonly block: readonly string[] } = {
  inline: ['cite', 'date', 'formula', 'lookup'],
  block: ['if', 'unless', 'each', 'with', 'section', 'unit'],
};
