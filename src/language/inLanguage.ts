/** Chooses by the deck's language, a BCP 47 tag: `zh` for Chinese and its variants, `en` for any other language. */
export const inLanguage = <T>(language: string, { zh, en }: { readonly zh: T; readonly en: T }): T =>
  /^zh(?:-|$)/i.test(language) ? zh : en;
