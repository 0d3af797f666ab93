/** Guesses the language of a text as a BCP 47 tag: `zh-CN` when it has a Han character, else `en-US`. */
export const languageOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en-US');
