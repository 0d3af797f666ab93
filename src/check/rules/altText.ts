import type { Origin } from '../../diagnostics/span.ts';
import type { Slide } from '../../slides/slide.ts';
import { rule } from '../rule.ts';
import { placeOf, slideName } from '../slideParagraphs.ts';

export const altMissing = rule('alt-missing', ({ slides }, add) => {
  for (const slide of slides) {
    for (const { what, alt, origin } of described(slide)) {
      if (alt.trim() === '') add({ what }, { ...placeOf(slide), ...(origin ? { origin } : {}) });
    }
  }
});

export const altIsFileName = rule('alt-is-file-name', ({ slides }, add) => {
  for (const slide of slides) {
    for (const { alt, origin } of described(slide)) {
      if (FILE_NAME.test(alt.trim()) || NO_DESCRIPTION.test(alt.trim()))
        add({ alt }, { origin, slide: slideName(slide) });
    }
  }
});

/** Texts that describe nothing: a file's name, or the word for a picture with a number. */
const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|emf|wmf|heic)$/iu;
const NO_DESCRIPTION =
  /^(?:(?:image|img|dsc|picture|photo|screenshot|chart|logo|图片?|图像|照片|截图|图表|配图|微信图片)[\s_-]*[\d_]*|\d+)$/iu;

/** The pictures of a slide and its chart, with their alternative text. */
function described(slide: Slide): { what: string; alt: string; origin: Origin | undefined }[] {
  const pictures = [slide, ...slide.entries].flatMap((body) => body.pictures);
  const chart = slide.layout.name === 'chart' ? [slide.settings.alt] : [];
  return [
    ...pictures.map(({ alt, origin, path }) => ({ what: `picture ${path}`, alt, origin })),
    ...chart.map((alt) => ({ what: 'chart', alt: alt?.value ?? '', origin: alt?.origin })),
  ];
}
