/** Of two things the one in a deck's language: Chinese for `zh` and its variants (BCP 47), English for any other. */
export const inLanguage = <T>(language: string, { zh, en }: { readonly zh: T; readonly en: T }): T =>
  /^zh(?:-|$)/i.test(language) ? zh : en;
