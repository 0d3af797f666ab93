import { expect, test } from 'vitest';
import { Parts } from '../package/parts.ts';
import { lintPackage } from './lintPackage.ts';
import { change, eachIsSeen, goodDeck, OTHER, OTHER_RELS, options, RELS, SLIDE } from './plant.ts';

const WEB = 'https://example.org/?a=1&b=2';
const address = (target: string) => change(RELS, /Target="https:[^"]*"/, `Target="${target}"`);
const JUMP = 'action="ppaction://hlinksldjump"';
const FILE = 'action="ppaction://hlinkfile"';

eachIsSeen([
  ['link-actions', `${SLIDE}: a jump to a slide leads to ${WEB}`, change(SLIDE, FILE, JUMP)],
  [
    'link-actions',
    `${SLIDE}: a jump to a slide leads to ppt/notesSlides/notesSlide1.xml`,
    change(SLIDE, 'r:id="rId6"', 'r:id="rId2"'),
  ],
  ['link-actions', `${SLIDE}: a jump to a slide leads nowhere`, change(SLIDE, 'r:id="rId6"', 'r:id=""')],
  [
    'link-actions',
    `${SLIDE}: a link to ${OTHER} is no jump`,
    change(SLIDE, / action="ppaction:\/\/hlinksldjump" tooltip="第 2 页"/, ' tooltip="第 2 页"'),
  ],
  [
    'link-actions',
    `${SLIDE}: a link to ${OTHER} is no jump`,
    change(SLIDE, /action="ppaction:\/\/hlinksldjump" tooltip="第 2 页"/, `${FILE} tooltip="第 2 页"`),
  ],
  ['link-actions', `${SLIDE}: a link to ${WEB} is not told to open as a file`, change(SLIDE, ` ${FILE}`, '')],
  ...['javascript:alert(1)', 'file:///C:/a.txt', 'ftp://example.org/', 'https://', 'mailto:', 'a.pptx'].map(
    (target) =>
      [
        'addresses',
        `${RELS}: rId7 leads to “${target}”, which is no web or mail address`,
        address(target),
      ] as const,
  ),
  ...['a b', 'a|b', 'a[b', 'a]', '{a', 'a}', 'a^b', 'a`b', '100%', '%zz', '国', 'a#b#c', 'a\\b'].map(
    (path) =>
      [
        'addresses',
        `${RELS}: rId7 leads to “https://a.org/${path}”, which is no URI`,
        address(`https://a.org/${path}`),
      ] as const,
  ),
  [
    'addresses',
    `${OTHER_RELS}: rId3 leads to “../charts/chart 1.xml”, which is no URI`,
    change(OTHER_RELS, 'chart1.xml', 'chart 1.xml'),
  ],
]);

test.each([
  "http://a.org:80/~b/c;d=1?e=%E5%9B%BD&amp;f=(1)!*'#g/h?i",
  'mailto:a.b@c.org?subject=d',
  'https://[2001:db8::1]/a',
])('“%s” is an address', async (target) => {
  const parts = Parts.unzip(await goodDeck);
  address(target)(parts);
  expect(lintPackage(parts, options)).toEqual([]);
});
