/** A character class of Chinese characters, Chinese punctuation and full-width forms. No space stands between two of them. */
export const HAN = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF\\u2014\\u2018-\\u201D\\u2026]';
