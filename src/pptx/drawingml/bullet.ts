import type { Colour } from '../../scene/colour.ts';
import type { Bullet, Paragraph } from '../../scene/item.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { type Ground, schemeColour } from './colour.ts';

/** A bullet, or the parts of it that differ from `inherited`: a list that goes on says where, and inherits its look. */
export function bulletXml(
  bullet: Bullet | undefined,
  inherited: Pick<Paragraph, 'bullet'> | undefined,
  ground: Ground,
): string {
  if (inherited && inherited.bullet === bullet) return '';
  const own = partsOf(bullet, ground);
  const above: readonly string[] = inherited ? partsOf(inherited.bullet, ground) : [];
  return own.filter((part, i) => part !== above[i]).join('');
}

/** The bullet of an outline level below the first, by turns a dot and a dash, in the colour of its text. */
export const levelBullet = (level: number, colour: Colour): Bullet => ({
  kind: 'char',
  char: level % 2 === 1 ? '•' : '–',
  colour,
});

/** The colour, the size, the face and the mark of a bullet, in the order of their elements; each is inherited by itself. */
function partsOf(bullet: Bullet | undefined, ground: Ground): readonly [string, string, string, string] {
  if (!bullet) return ['', '', '', '<a:buNone/>'];
  const size = bullet.scale ? `<a:buSzPct val="${Math.round(bullet.scale * 100_000)}"/>` : '';
  const colour = `<a:buClr>${schemeColour(bullet.colour, ground)}</a:buClr>`;
  // A number takes the face of its text: LibreOffice does not know the theme's face here.
  const font = bullet.kind === 'number' ? '<a:buFontTx/>' : '<a:buFont typeface="+mj-lt"/>';
  const start = bullet.start ? ` startAt="${bullet.start}"` : '';
  const mark =
    bullet.kind === 'char'
      ? `<a:buChar char="${escapeXml(bullet.char ?? '•')}"/>`
      : `<a:buAutoNum type="arabicPlain"${start}/>`;
  return [colour, size, font, mark];
}
