import type { Face } from '../../brand/theme.ts';
import { eastAsianScript } from '../../language/eastAsianScript.ts';
import type { Scene } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';

/** The faces that Office takes for scripts that neither face of a brand is made for. All come with Windows or with Office. */
const OFFICE_FACES: Readonly<Record<string, string>> = {
  Jpan: 'Yu Gothic',
  Hang: 'Malgun Gothic',
  Hans: 'Microsoft YaHei',
  Hant: 'Microsoft JhengHei',
  Arab: 'Arial',
  Hebr: 'Arial',
  Thai: 'Cordia New',
  Ethi: 'Nyala',
  Beng: 'Vrinda',
  Gujr: 'Shruti',
  Khmr: 'DaunPenh',
  Knda: 'Tunga',
  Guru: 'Raavi',
  Cans: 'Euphemia',
  Cher: 'Plantagenet Cherokee',
  Yiii: 'Microsoft Yi Baiti',
  Tibt: 'Microsoft Himalaya',
  Thaa: 'MV Boli',
  Deva: 'Mangal',
  Telu: 'Gautami',
  Taml: 'Latha',
  Syrc: 'Estrangelo Edessa',
  Orya: 'Kalinga',
  Mlym: 'Kartika',
  Laoo: 'DokChampa',
  Sinh: 'Iskoola Pota',
  Mong: 'Mongolian Baiti',
  Uigh: 'Microsoft Uighur',
  Geor: 'Sylfaen',
  Armn: 'Arial',
  Mymr: 'Myanmar Text',
};

/**
 * `a:latin`, `a:ea`, `a:cs` and `a:font` of a theme's major or minor font. `ea` is what all East Asian text takes, so only a
 * deck that has such text names one; in any other the script of the text that a user types finds its face.
 */
export function themeFonts({ latin, ea }: Face, scene: Pick<Scene, 'document' | 'pages'>): string {
  const own = eastAsianScript(scene.document.language);
  const faces = { ...OFFICE_FACES, [own ?? 'Hans']: ea };
  return (
    `<a:latin typeface="${escapeXml(latin)}"/>` +
    `<a:ea typeface="${own || hasEastAsianText(scene) ? escapeXml(ea) : ''}"/><a:cs typeface=""/>` +
    Object.entries(faces)
      .map(([script, face]) => `<a:font script="${script}" typeface="${escapeXml(face)}"/>`)
      .join('')
  );
}

/** The keys of a page under which the words of its slide stand. */
const WORDS = ['items', 'paragraphs', 'runs', 'text', 'rows', 'categories', 'series', 'name'];

const hasEastAsianText = ({ pages }: Pick<Scene, 'pages'>): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    JSON.stringify(pages, WORDS),
  );
