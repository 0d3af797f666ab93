import { rule } from '../rule.ts';

export const assetUnused = rule('asset-unused', ({ outline, slides, assets }, add) => {
  const logo = outline?.brand?.logo;
  const pictures = slides.flatMap((slide) => [slide, ...slide.entries].flatMap((body) => body.pictures));
  const named = [
    ...pictures.map(({ path }) => path),
    ...(outline?.dataFiles ?? []),
    ...[logo?.image, logo?.dark].flatMap((image) => image?.text ?? []),
  ];
  // Older versions of PowerPoint show the PNG beside an SVG.
  const used = new Set(named.flatMap((path) => [path, path.replace(/\.svg$/iu, '.png')]).map(plain));
  for (const file of assets) {
    const hidden = /(?:^|\/)\./u.test(file);
    if (!hidden && !used.has(file)) add({ file }, {});
  }
});

/** One spelling of a path: `./assets//a.png` and `assets\\a.png` name the same file. */
const plain = (path: string): string => path.replace(/[/\\]+/gu, '/').replace(/^(?:\.\/)+/u, '');
