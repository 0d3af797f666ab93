import { entry } from '../entry.ts';

/** Findings about pictures: unknown types, damaged files, and unsafe SVG. */
export const mediaCatalogue = {
  'picture-address': entry<{ address: string }>({
    severity: 'error',
    message: (f) => `the picture ${f.address} is an address; pictures are read from the project only.`,
    hint: () => 'download it into assets/ and write that path.',
    explanation:
      'A build makes no network requests: the same input has to give the same deck tomorrow and without a connection. So a picture is a file of the project, never an http: or data: address.',
    wrong: 'image: https://example.org/port.jpg',
    right: 'image: assets/port.jpg',
  }),
  'picture-unknown-type': entry<{ file: string }>({
    severity: 'error',
    message: (f) => `${f.file} is not a PNG, JPEG, GIF or SVG picture.`,
    hint: () => 'save it as PNG or JPEG.',
    explanation:
      'What a picture is, is told by its first bytes, not by its name. PowerPoint shows PNG, JPEG, GIF and SVG everywhere; WebP, HEIC, TIFF and others only on some machines, so they are refused.',
    wrong: 'image: assets/port.webp',
    right: 'image: assets/port.jpg',
  }),
  'picture-wrong-extension': entry<{ file: string; type: string }>({
    severity: 'warning',
    message: (f) => `${f.file} is a ${f.type.toUpperCase()} picture under another ending.`,
    hint: (f) => `rename it to end in .${f.type === 'jpeg' ? 'jpg' : f.type}.`,
    explanation:
      'The ending of the file says another type than its bytes. The deck gets the right type, but other programs that trust the ending may not show the picture.',
    wrong: 'image: assets/port.png   # in truth a JPEG',
    right: 'image: assets/port.jpg',
  }),
  'picture-broken': entry<{ file: string; type: string }>({
    severity: 'error',
    message: (f) => `${f.file} is a ${f.type.toUpperCase()} picture that is broken or cut off.`,
    hint: () => 'open it in a viewer, and copy or save it again.',
    explanation:
      'The picture begins as one of its type but does not hold together: it ends too early, has no size or no pixels, is not what its checksums say, is not well-formed, or is coded in a way that hardly a program reads (a JPEG in arithmetic or lossless coding). PowerPoint would show a red cross in its place.',
    wrong: 'image: assets/half-downloaded.png',
    right: 'image: assets/whole.png',
  }),
  'picture-too-many-pixels': entry<{ file: string; width: number; height: number }>({
    severity: 'error',
    message: (f) =>
      `${f.file} has ${f.width} × ${f.height} pixels; at most 16384 a side and 100 million in all fit.`,
    hint: () => 'make it smaller: a slide shows no more than about 1920 × 1080 pixels.',
    explanation:
      'A small file can unfold into an enormous picture, and every program that shows the deck has to hold it in memory. Pictures beyond the limit are refused.',
    wrong: 'image: assets/map.png   # 40000 × 40000',
    right: 'image: assets/map.png   # 3840 × 2160',
  }),
  'svg-unsafe': entry<{ file: string; what: string }>({
    severity: 'error',
    message: (f) => `${f.file} holds what a picture must not: ${f.what}.`,
    hint: () => 'export it as plain SVG (in Inkscape: “Optimised SVG”), or use a PNG.',
    explanation:
      'An SVG is a document that can run scripts, load files and addresses, and define entities. It travels in the deck to everybody who opens it, so scripts, event handlers, foreign objects, elements of HTML, document types and references to anything outside the picture are refused; so are drawings that unfold to more than a machine can be asked to draw.',
    wrong:
      '<svg xmlns="http://www.w3.org/2000/svg" onload="…"><image href="https://example.org/a.png"/></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg"><path d="…"/></svg>',
  }),
  'svg-without-namespace': entry<{ file: string }>({
    severity: 'error',
    message: (f) => `${f.file} does not say that it is SVG: its <svg> has no xmlns.`,
    hint: () => 'write <svg xmlns="http://www.w3.org/2000/svg" …>.',
    explanation:
      'An SVG that was cut out of a web page lacks the namespace, which HTML does not need. As a file of its own it is then no picture to any program.',
    wrong: '<svg viewBox="0 0 400 300"><path d="…"/></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><path d="…"/></svg>',
  }),
  'svg-without-size': entry<{ file: string; written: string | undefined }>({
    severity: 'error',
    message: (f) =>
      f.written === undefined
        ? `${f.file} has neither a width and height nor a viewBox.`
        : `${f.file} has no size of its own: ${f.written} depends on the page around it, and there is no viewBox.`,
    hint: () => 'add a viewBox to its <svg> element, such as viewBox="0 0 400 300".',
    explanation: 'Without a size nothing says what shape the picture has, so it cannot be placed.',
    wrong: '<svg xmlns="http://www.w3.org/2000/svg">',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">',
  }),
  'svg-fallback-missing': entry<{ file: string; fallback: string }>({
    severity: 'error',
    message: (f) => `${f.file} needs the same picture as PNG beside it: there is no ${f.fallback}.`,
    hint: (f) => `export it as ${f.fallback}, at least 600 pixels wide.`,
    explanation:
      'PowerPoint before 2016, WPS Office and most viewers show no SVG; they show the PNG that stands beside it in the deck. Deckwright draws none itself, because a drawing without the right fonts loses its Chinese text without a word.',
    wrong: 'assets/logo.svg',
    right: 'assets/logo.svg\nassets/logo.png',
  }),
  'svg-fallback-type': entry<{ file: string; fallback: string; type: string | undefined }>({
    severity: 'error',
    message: (f) =>
      `${f.fallback} stands in for ${f.file} but is ${f.type ? `a ${f.type.toUpperCase()} picture, not a` : 'no'} PNG.`,
    hint: (f) => `export ${f.file} as PNG; renaming another picture does not make it one.`,
    explanation:
      'Readers that show no SVG get the picture of the same name that ends in .png. Its ending says PNG, its bytes say another type.',
    wrong: 'assets/logo.svg\nassets/logo.png   # in truth a JPEG',
    right: 'assets/logo.svg\nassets/logo.png   # exported as PNG',
  }),
  'svg-fallback-differs': entry<{ file: string; fallback: string; svg: string; png: string }>({
    severity: 'warning',
    message: (f) =>
      `${f.fallback} (${f.png}) has not the shape of ${f.file} (${f.svg}); one of them will look stretched.`,
    hint: (f) => `export ${f.fallback} again from ${f.file}.`,
    explanation:
      'The SVG and its PNG stand in the same box of the slide. When their proportions differ, readers that show the PNG show it stretched.',
    wrong: 'logo.svg 400 × 100, logo.png 300 × 300',
    right: 'logo.svg 400 × 100, logo.png 1600 × 400',
  }),
};
