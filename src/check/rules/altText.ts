import type { Origin } from '../../diagnostics/span.ts';
import type { Slide } from '../../slides/slide.ts';
import { placeOf, slideOf } from '../passages.ts';
import { rule } from '../rule.ts';

export const altMissing = rule('alt-missing', ({ slides }, found) => {
  for (const slide of slides) {
    for (const { what, alt, origin } of described(slide)) {
      if (alt.trim() === '') found({ what }, { ...placeOf(slide), ...(origin ? { origin } : {}) });
    }
  }
});

export const altIsFileName = rule('alt-is-file-name', ({ slides }, found) => {
  for (const slide of slides) {
    for (const { alt, origin } of described(slide)) {
      if (FILE_NAME.test(alt.trim()) || NO_DESCRIPTION.test(alt.trim()))
        found({ alt }, { origin, slide: slideOf(slide) });
    }
  }
});

const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|emf|wmf|heic)$/iu;
const NO_DESCRIPTION =
  /^(?:(?:image|img|dsc|picture|photo|screenshot|chart|logo|图片?|图像|照片|截图|图表|配图|微信图片)[\s_-]*[\d_]*|\d+)$/iu;

/** What must be described to people who cannot see it. */
function described(slide: Slide): { what: string; alt: string; origin: Origin | undefined }[] {
  const pictures = [slide, ...slide.entries].flatMap((body) => body.pictures);
  const chart = slide.layout.name === 'chart' ? [slide.settings.alt] : [];
  return [
    ...pictures.map(({ alt, origin, path }) => ({ what: `picture ${path}`, alt, origin })),
    ...chart.map((alt) => ({ what: 'chart', alt: alt?.value ?? '', origin: alt?.origin })),
  ];
}
