import { change, eachIsSeen, LAYOUT, OTHER, SLIDE } from './plant.ts';

const decorative = (from: string, to: string, name: string) =>
  change(SLIDE, new RegExp(`(name="${name}"><a:extLst>.*?<adec:decorative [^>]*)${from}`), `$1${to}`);

eachIsSeen([
  [
    'alt-text',
    `${SLIDE}: “Inner” has neither alt text nor the decorative mark`,
    change(SLIDE, ' descr="Inner"', ''),
  ],
  [
    'alt-text',
    `${SLIDE}: “标志” has neither alt text nor the decorative mark`,
    decorative('val="1"', 'val="0"', '标志'),
  ],
  [
    'alt-text',
    `${SLIDE}: “标志” has neither alt text nor the decorative mark`,
    decorative(' val="1"', '', '标志'),
  ],
  ...['dot.png', 'IMG_0001.JPG', 'a.jpeg', 'b.gif', 'logo.svg'].map(
    (file) =>
      [
        'alt-text',
        `${SLIDE}: the alt text of “照片” is the name of a file: “${file}”`,
        change(SLIDE, 'descr="一个点"', `descr="${file}"`),
      ] as const,
  ),
  [
    'title-indexes',
    `${OTHER}: the title has the index 100`,
    change(OTHER, 'type="title"', 'type="title" idx="100"'),
  ],
  [
    'title-indexes',
    `${LAYOUT}: the title has the index 1`,
    change(LAYOUT, 'type="title"', 'type="title" idx="1"'),
  ],
  [
    'custom-prompts',
    `${OTHER}: “标题” has a prompt of its own`,
    change(OTHER, 'type="title"', 'type="title" hasCustomPrompt="1"'),
  ],
]);
