import { strToU8, zipSync } from 'fflate';

/** A place in points of a slide of 960 × 540: left, top, width, height. */
export type Place = readonly [x: number, y: number, width: number, height: number];

export interface MadePlaceholder {
  readonly type?: string;
  readonly idx?: number;
  readonly name?: string;
  readonly at?: Place;
  /** XML of `a:bodyPr` attributes, and of the list of styles. */
  readonly body?: string;
  readonly style?: string;
}

export interface MadeLayout {
  readonly name: string;
  readonly type?: string;
  readonly placeholders: readonly MadePlaceholder[];
  /** XML of `p:bg`, and of objects before the placeholders. */
  readonly ground?: string;
  readonly drawn?: string;
  readonly colourMap?: string;
  readonly hidesMaster?: boolean;
  readonly relations?: readonly (readonly [id: string, type: string, target: string, external?: true])[];
}

export interface MadeMaster {
  readonly theme?: MadeTheme;
  readonly colourMap?: string;
  readonly ground?: string;
  readonly drawn?: string;
  readonly placeholders?: readonly MadePlaceholder[];
  readonly layouts: readonly MadeLayout[];
  readonly relations?: MadeLayout['relations'];
}

export interface MadeTheme {
  readonly name?: string;
  readonly colours?: Readonly<Record<string, string>>;
  readonly latin?: readonly [major: string, minor: string];
  readonly eastAsian?: string;
}

export interface MadeTemplate {
  readonly masters: readonly MadeMaster[];
  /** In points; what stands on it is scaled from 960 × 540. */
  readonly size?: readonly [width: number, height: number];
  readonly isDeck?: boolean;
  readonly more?: Readonly<Record<string, Uint8Array>>;
  /** Content types by part name, beyond those of what is made here. */
  readonly types?: Readonly<Record<string, string>>;
}

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const NAMESPACES = `xmlns:a="${A}" xmlns:r="${R}" xmlns:p="${P}"`;
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';

const PLAIN_COLOURS = {
  ...{ dk1: '1A1A1A', lt1: 'FFFFFF', dk2: '22333B', lt2: 'EAE0D5', accent1: 'A4161A', accent2: '0A6C74' },
  ...{ accent3: 'C9A227', accent4: '5E548E', accent5: '3A7D44', accent6: 'B56576', hlink: '0A6C74' },
  folHlink: '5E548E',
};

/** The bytes of a template. Equal inputs give equal bytes. */
export function madeTemplate(made: MadeTemplate): Uint8Array {
  return zipSync(partsOf(made), { mtime: new Date(1980, 0, 1, 12) });
}

/** The parts of a template by name. */
export function partsOf(made: MadeTemplate): Record<string, Uint8Array> {
  const [width, height] = made.size ?? [960, 540];
  const scale: Scale = (at) => {
    const [x, y] = [width / 960, height / 540];
    return [at[0] * x, at[1] * y, at[2] * x, at[3] * y].map((points) => Math.round(points * 12_700)) as never;
  };
  const texts: Record<string, string> = {};
  const types: Record<string, string> = { ...made.types };
  let layoutNumber = 0;
  made.masters.forEach((master, at) => {
    const number = at + 1;
    const part = `ppt/slideMasters/slideMaster${number}.xml`;
    const own = master.layouts.map((layout, i) => ({ layout, number: layoutNumber + i + 1 }));
    layoutNumber += own.length;
    for (const { layout, number: n } of own) {
      const name = `ppt/slideLayouts/slideLayout${n}.xml`;
      texts[name] = layoutXml(layout, scale);
      texts[`ppt/slideLayouts/_rels/slideLayout${n}.xml.rels`] = relsXml([
        ['rIdM', 'slideMaster', `../slideMasters/slideMaster${number}.xml`],
        ...(layout.relations ?? []),
      ]);
      types[name] = `${OFFICE}presentationml.slideLayout+xml`;
    }
    texts[part] = masterXml(
      master,
      own.map(({ number: n }) => n),
      2_147_483_648 + 100 * number,
      scale,
    );
    texts[`ppt/slideMasters/_rels/slideMaster${number}.xml.rels`] = relsXml([
      ...own.map(
        ({ number: n }) => [`rId${n}`, 'slideLayout', `../slideLayouts/slideLayout${n}.xml`] as const,
      ),
      ['rIdT', 'theme', `../theme/theme${number}.xml`],
      ...(master.relations ?? []),
    ]);
    texts[`ppt/theme/theme${number}.xml`] = themeXml(master.theme ?? {});
    types[part] = `${OFFICE}presentationml.slideMaster+xml`;
    types[`ppt/theme/theme${number}.xml`] = `${OFFICE}theme+xml`;
  });
  const ids = made.masters.map(
    (_, at) => `<p:sldMasterId id="${2_147_483_647 + 100 * (at + 1)}" r:id="rId${at + 1}"/>`,
  );
  texts['ppt/presentation.xml'] =
    `${PROLOG}<p:presentation ${NAMESPACES}><p:sldMasterIdLst>${ids.join('')}</p:sldMasterIdLst>` +
    `<p:sldSz cx="${width * 12_700}" cy="${height * 12_700}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
  texts['ppt/_rels/presentation.xml.rels'] = relsXml(
    made.masters.map(
      (_, at) => [`rId${at + 1}`, 'slideMaster', `slideMasters/slideMaster${at + 1}.xml`] as const,
    ),
  );
  texts['_rels/.rels'] = relsXml([['rId1', 'officeDocument', 'ppt/presentation.xml']]);
  const main = made.isDeck ? 'presentation' : 'template';
  types['ppt/presentation.xml'] = `${OFFICE}presentationml.${main}.main+xml`;
  const binary = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return {
    '[Content_Types].xml': strToU8(typesXml(types)),
    ...Object.fromEntries(binary),
    ...made.more,
  };
}

type Scale = (at: Place) => Place;

const typesXml = (types: Readonly<Record<string, string>>): string =>
  `${PROLOG}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
  `<Default Extension="bin" ContentType="${OFFICE}oleObject"/>` +
  Object.entries(types)
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

const relsXml = (relations: NonNullable<MadeLayout['relations']>): string =>
  `${PROLOG}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  relations
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('') +
  '</Relationships>';

const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

function placeholderXml(ph: MadePlaceholder, id: number, scale: Scale): string {
  const at = ph.at && scale(ph.at);
  const place = at
    ? `<a:xfrm><a:off x="${at[0]}" y="${at[1]}"/><a:ext cx="${at[2]}" cy="${at[3]}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
    : '';
  const type = ph.type === undefined ? '' : ` type="${ph.type}"`;
  const idx = ph.idx === undefined ? '' : ` idx="${ph.idx}"`;
  const name = ph.name ?? `Placeholder ${id}`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph${type}${idx}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr>` +
    `<p:txBody><a:bodyPr${ph.body ?? ''}><a:normAutofit/></a:bodyPr><a:lstStyle>${ph.style ?? ''}</a:lstStyle>` +
    `<a:p><a:r><a:rPr lang="en-US"/><a:t>${name}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}

const treeXml = (drawn: string, placeholders: readonly MadePlaceholder[], scale: Scale): string =>
  `<p:spTree>${TREE_HEAD}${drawn}${placeholders.map((one, i) => placeholderXml(one, 100 + i, scale)).join('')}</p:spTree>`;

function layoutXml(layout: MadeLayout, scale: Scale): string {
  const type = layout.type === undefined ? '' : ` type="${layout.type}"`;
  const map = layout.colourMap ? `<a:overrideClrMapping ${layout.colourMap}/>` : '<a:masterClrMapping/>';
  return (
    `${PROLOG}<p:sldLayout ${NAMESPACES}${layout.hidesMaster ? ' showMasterSp="0"' : ''}${type} preserve="1">` +
    `<p:cSld name="${layout.name}">${layout.ground ?? ''}${treeXml(layout.drawn ?? '', layout.placeholders, scale)}</p:cSld>` +
    `<p:clrMapOvr>${map}</p:clrMapOvr></p:sldLayout>`
  );
}

/** The placeholders of a master that says nothing else: title, body, date, footer, number. */
export const MASTER_PLACEHOLDERS: readonly MadePlaceholder[] = [
  { type: 'title', at: [48, 36, 864, 64], body: ' anchor="ctr"' },
  { type: 'body', idx: 1, at: [48, 116, 864, 364] },
  { type: 'dt', idx: 2, at: [48, 498, 200, 24] },
  { type: 'ftr', idx: 3, at: [320, 498, 320, 24] },
  { type: 'sldNum', idx: 4, at: [712, 498, 200, 24] },
];

export const PLAIN_MAP = colourMap('lt1', 'dk1', 'lt2', 'dk2');
export const DARK_MAP = colourMap('dk1', 'lt1', 'dk2', 'lt2');

function colourMap(bg1: string, tx1: string, bg2: string, tx2: string): string {
  const same = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  return `bg1="${bg1}" tx1="${tx1}" bg2="${bg2}" tx2="${tx2}" ${same.map((slot) => `${slot}="${slot}"`).join(' ')}`;
}

const GROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

function masterXml(master: MadeMaster, layouts: readonly number[], firstId: number, scale: Scale): string {
  const ids = layouts.map((n, i) => `<p:sldLayoutId id="${firstId + i}" r:id="rId${n}"/>`).join('');
  return (
    `${PROLOG}<p:sldMaster ${NAMESPACES}><p:cSld>${master.ground ?? GROUND}` +
    `${treeXml(master.drawn ?? '', master.placeholders ?? MASTER_PLACEHOLDERS, scale)}</p:cSld>` +
    `<p:clrMap ${master.colourMap ?? PLAIN_MAP}/><p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst>${TEXT_STYLES}</p:sldMaster>`
  );
}

const level = (n: number, size: number, indent: number, bullet: string, font: string): string =>
  `<a:lvl${n}pPr marL="${indent}" indent="${bullet ? -228_600 : 0}" algn="l"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc>` +
  `<a:spcBef><a:spcPts val="1000"/></a:spcBef>${bullet || '<a:buNone/>'}<a:defRPr sz="${size}">` +
  `<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/></a:defRPr></a:lvl${n}pPr>`;

const TEXT_STYLES =
  `<p:txStyles><p:titleStyle>${level(1, 3600, 0, '', 'mj')}</p:titleStyle><p:bodyStyle>` +
  [2400, 2000, 1800, 1600, 1600]
    .map((size, i) => level(i + 1, size, 228_600 + 457_200 * i, '<a:buChar char="•"/>', 'mn'))
    .join('') +
  `</p:bodyStyle><p:otherStyle>${level(1, 1200, 0, '', 'mn')}</p:otherStyle></p:txStyles>`;

function themeXml({
  name = 'Company',
  colours,
  latin = ['Georgia', 'Arial'],
  eastAsian = '',
}: MadeTheme): string {
  const all = Object.entries({ ...PLAIN_COLOURS, ...colours });
  const fonts = (face: string | undefined) =>
    `<a:latin typeface="${face}"/><a:ea typeface="${eastAsian}"/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${PROLOG}<a:theme xmlns:a="${A}" name="${name}"><a:themeElements><a:clrScheme name="${name}">` +
    all.map(([slot, hex]) => `<a:${slot}><a:srgbClr val="${hex}"/></a:${slot}>`).join('') +
    `</a:clrScheme><a:fontScheme name="${name}"><a:majorFont>${fonts(latin[0])}</a:majorFont><a:minorFont>${fonts(latin[1])}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}

/** XML of a rectangle in a colour of the theme; lengths in points of the slide itself. */
export const rectangle = (id: number, name: string, [x, y, width, height]: Place, colour: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>` +
  `<a:xfrm><a:off x="${x * 12_700}" y="${y * 12_700}"/><a:ext cx="${width * 12_700}" cy="${height * 12_700}"/></a:xfrm>` +
  `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></p:spPr></p:sp>`;

/** XML of a picture; `id` of its relationship is `rIdP`. */
export const picture = (id: number, name: string, [x, y, width, height]: Place): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${name}"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr>` +
  `<p:blipFill><a:blip r:embed="rIdP"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>` +
  `<a:xfrm><a:off x="${x * 12_700}" y="${y * 12_700}"/><a:ext cx="${width * 12_700}" cy="${height * 12_700}"/></a:xfrm>` +
  `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

export const pictureGroundXml =
  '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rIdP"/><a:stretch><a:fillRect/></a:stretch></a:blipFill><a:effectLst/></p:bgPr></p:bg>';
