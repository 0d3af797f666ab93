import { strToU8 } from 'fflate';
import {
  DARK_MAP,
  MASTER_PLACEHOLDERS,
  type MadeLayout,
  type MadeMaster,
  type MadePlaceholder,
  type MadeTemplate,
  PLAIN_MAP,
  type Place,
  picture,
  pictureGroundXml,
  rectangle,
} from './aTemplate.ts';
import { encodePng } from './encodePng.ts';

/** Footers of a layout, which stand where the master has them. */
const FOOTERS: readonly MadePlaceholder[] = [
  { type: 'dt', idx: 10 },
  { type: 'ftr', idx: 11 },
  { type: 'sldNum', idx: 12 },
];

/** The five usual layouts, by the names and types given. */
function usual(names: readonly [string, string, string, string, string?], typed = true): MadeLayout[] {
  const [cover, section, content, points, closing] = names;
  const title: MadePlaceholder = { type: 'title' };
  const of = (type: string) => (typed ? { type } : {});
  return [
    {
      name: cover,
      ...of('title'),
      placeholders: [
        { type: 'ctrTitle', at: [96, 150, 768, 120], body: ' anchor="b"', style: sized(4800) },
        { type: 'subTitle', idx: 1, at: [96, 280, 768, 80], style: sized(2400) },
        ...FOOTERS,
      ],
    },
    { name: points, ...of('obj'), placeholders: [title, { idx: 1 }, ...FOOTERS] },
    {
      name: section,
      ...of('secHead'),
      placeholders: [
        { type: 'title', at: [96, 200, 768, 110], body: ' anchor="b"', style: sized(4400) },
        { type: 'body', idx: 1, at: [96, 314, 768, 60], style: sized(2000) },
        ...FOOTERS,
      ],
    },
    {
      name: 'Two',
      ...of('twoObj'),
      placeholders: [
        title,
        { idx: 1, at: [48, 116, 420, 364] },
        { idx: 2, at: [492, 116, 420, 364] },
        ...FOOTERS,
      ],
    },
    { name: content, ...of('titleOnly'), placeholders: [title, ...FOOTERS] },
    ...(closing === undefined
      ? []
      : [
          {
            name: closing,
            placeholders: [{ type: 'title', at: [96, 200, 768, 120] as Place, style: sized(5400) }],
          },
        ]),
  ];
}

const sized = (size: number): string =>
  `<a:lvl1pPr algn="ctr"><a:buNone/><a:defRPr sz="${size}"/></a:lvl1pPr>`;

const ENGLISH = ['Title Slide', 'Section Header', 'Title Only', 'Title and Content'] as const;
const PLAIN: MadeMaster = { layouts: usual(ENGLISH) };

/** A photograph in miniature: dark at the top, light at the foot. */
const PHOTO = encodePng(16, 9, (_, y) => (y < 5 ? [20, 30, 40] : [235, 238, 240]));
const LOGO = encodePng(8, 8, () => [164, 22, 26]);
const LOGO_AT: Place = [856, 20, 56, 24];
const picturePart = (bytes: Uint8Array) => ({ more: { 'ppt/media/image1.png': bytes } });
const TO_PICTURE = [['rIdP', 'image', '../media/image1.png']] as const;

const oleXml =
  '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="50" name="Object"/><p:cNvGraphicFramePr/><p:nvPr userDrawn="1"/></p:nvGraphicFramePr>' +
  '<p:xfrm><a:off x="1588" y="1588"/><a:ext cx="1587" cy="1587"/></p:xfrm><a:graphic>' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/presentationml/2006/ole"><p:oleObj name="Slide" r:id="rIdO" imgW="216" imgH="216" progId="TCLayout.ActiveDocument.1">' +
  '<p:embed/><p:pic><p:nvPicPr><p:cNvPr id="51" name="Picture"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdP"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>' +
  '<p:spPr><a:xfrm><a:off x="1588" y="1588"/><a:ext cx="1587" cy="1587"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic></p:oleObj></a:graphicData></a:graphic></p:graphicFrame>';

/** The usual layouts, with others for a cover and a divider with a picture, and one for a chart. */
const WITH_OBJECTS: readonly MadeLayout[] = [
  ...usual(ENGLISH),
  {
    name: 'Title with Picture',
    placeholders: [
      { type: 'ctrTitle', at: [48, 150, 400, 120], style: sized(4000) },
      { type: 'subTitle', idx: 1, at: [48, 280, 400, 160], style: sized(2000) },
      { type: 'pic', idx: 13, at: [480, 0, 480, 540] },
    ],
  },
  {
    name: 'Section with Picture',
    type: 'secHead',
    placeholders: [
      { type: 'title', at: [48, 60, 864, 80], style: sized(4000) },
      { type: 'body', idx: 1, at: [48, 144, 864, 60], style: sized(2000) },
      { type: 'pic', idx: 14, at: [48, 220, 864, 240] },
      ...FOOTERS,
    ],
  },
  {
    name: 'Title and Chart',
    type: 'chart',
    placeholders: [{ type: 'title' }, { type: 'chart', idx: 15, at: [48, 116, 864, 364] }, ...FOOTERS],
  },
];

/** Keynote gives every layout the type `tx`, and puts subtitles into bodies. */
const keynote: readonly MadeLayout[] = [
  {
    name: 'Title',
    type: 'tx',
    placeholders: [
      { type: 'title', at: [60, 130, 840, 150], body: ' anchor="b"', style: sized(11_600) },
      { type: 'body', idx: 1, at: [60, 290, 840, 90], style: sized(5500) },
      { type: 'body', idx: 21, at: [60, 480, 840, 30], style: sized(3600) },
    ],
  },
  {
    name: 'Section',
    type: 'tx',
    placeholders: [{ type: 'title', at: [60, 180, 840, 180], body: ' anchor="ctr"', style: sized(11_600) }],
  },
  { name: 'Title Only', type: 'tx', placeholders: [{ type: 'title', at: [60, 40, 840, 60] }] },
  {
    name: 'Title &amp; Bullets',
    type: 'tx',
    placeholders: [
      { type: 'title', at: [60, 40, 840, 60] },
      { type: 'body', idx: 1, at: [60, 130, 840, 350] },
    ],
  },
  { name: 'Photo', type: 'tx', placeholders: [{ type: 'pic', idx: 13, at: [0, 0, 960, 540] }] },
];

/** Templates that are unlike each other, by name. Each is what some program or some company makes. */
export const MADE: Readonly<Record<string, MadeTemplate>> = {
  plain: {
    masters: [{ ...PLAIN, drawn: picture(20, 'Logo', LOGO_AT), relations: TO_PICTURE }],
    ...picturePart(LOGO),
  },
  'two masters': {
    masters: [
      { ...PLAIN, theme: { name: 'Light' } },
      {
        layouts: usual(ENGLISH),
        theme: { name: 'Dark', colours: { accent1: '4CC9F0' } },
        colourMap: DARK_MAP,
      },
    ],
  },
  'dark map': {
    masters: [
      {
        layouts: usual(ENGLISH).map((layout, i) => (i === 0 ? { ...layout, colourMap: PLAIN_MAP } : layout)),
        colourMap: DARK_MAP,
      },
    ],
  },
  'layouts for objects': { masters: [{ layouts: WITH_OBJECTS }] },
  'four by three': { size: [720, 540], masters: [PLAIN] },
  'no types': { masters: [{ layouts: usual(['A', 'B', 'C', 'D'], false) }] },
  'chinese names': {
    masters: [
      {
        theme: { latin: ['Arial', 'Arial'], eastAsian: '微软雅黑' },
        layouts: usual(['封面', '章节页', '仅标题', '标题和内容', '封底'], false),
        drawn: rectangle(20, '页眉', [0, 0, 960, 24], 'accent1'),
      },
    ],
  },
  'picture ground': {
    masters: [{ ...PLAIN, ground: pictureGroundXml, relations: TO_PICTURE }],
    ...picturePart(PHOTO),
  },
  'ole on the master': {
    masters: [
      {
        ...PLAIN,
        drawn: oleXml,
        relations: [...TO_PICTURE, ['rIdO', 'oleObject', '../embeddings/oleObject1.bin']],
      },
    ],
    more: { 'ppt/media/image1.png': LOGO, 'ppt/embeddings/oleObject1.bin': strToU8('not read') },
  },
  'title at the foot': {
    masters: [
      {
        placeholders: [
          { type: 'title', at: [48, 430, 864, 56], body: ' anchor="ctr"' },
          { type: 'body', idx: 1, at: [48, 40, 864, 370] },
          ...MASTER_PLACEHOLDERS.slice(2),
        ],
        layouts: usual(ENGLISH),
      },
    ],
  },
  'wps with a lost picture': {
    masters: [
      {
        theme: { latin: ['Arial', 'Arial'], eastAsian: '微软雅黑' },
        layouts: usual(['标题幻灯片', '节标题', '仅标题', '标题和内容', '末尾幻灯片']),
        relations: [
          ['rIdL', 'image', '../media/lost.png'],
          ['rIdX', 'image', 'file:///Z:/logo.png', true],
        ],
      },
    ],
    isDeck: true,
  },
  keynote: { size: [1920, 1080], masters: [{ layouts: keynote }] },
  german: {
    masters: [
      {
        layouts: usual(
          ['Titelfolie', 'Abschnittsüberschrift', 'Nur Titel', 'Titel und Inhalt', 'Schlussfolie'],
          false,
        ),
        drawn: `${rectangle(20, 'Rand', [0, 0, 30, 540], 'accent1')}${rectangle(21, 'Fuss', [0, 486, 960, 54], 'bg2')}`,
      },
    ],
  },
};
