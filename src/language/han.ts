/** Chinese characters, Chinese punctuation and full-width forms, as a character class: between two of them no space stands. */
export const HAN = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF\\u2014\\u2018-\\u201D\\u2026]';
