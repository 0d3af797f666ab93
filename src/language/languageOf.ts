/** The language of a text that does not say its own, as a BCP 47 tag: Chinese, or English when it has no Han character. */
export const languageOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en-US');
