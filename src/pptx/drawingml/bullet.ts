import type { Colour } from '../../scene/colour.ts';
import type { Bullet, Paragraph } from '../../scene/item.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { type Ground, schemeColour } from './colour.ts';

/** A bullet, or what `inherited` lacks of it: a list that goes on says where, and inherits how its numbers look. */
export function bulletXml(
  bullet: Bullet | undefined,
  inherited: Pick<Paragraph, 'bullet'> | undefined,
  ground: Ground,
): string {
  const { look, mark } = partsOf(bullet, ground);
  const above = inherited && partsOf(inherited.bullet, ground);
  if (look !== above?.look) return look + mark;
  return mark === above.mark ? '' : mark;
}

/** The bullet of an outline level below the first, by turns a dot and a dash, in the colour of its text. */
export const levelBullet = (level: number, colour: Colour): Bullet => ({
  kind: 'char',
  char: level % 2 === 1 ? '•' : '–',
  colour,
});

function partsOf(bullet: Bullet | undefined, ground: Ground): { look: string; mark: string } {
  if (!bullet) return { look: '', mark: '<a:buNone/>' };
  const size = bullet.scale ? `<a:buSzPct val="${Math.round(bullet.scale * 100_000)}"/>` : '';
  const colour = `<a:buClr>${schemeColour(bullet.colour, ground)}</a:buClr>`;
  // A number takes the face of its text: LibreOffice does not know the theme's face here.
  const font = bullet.kind === 'number' ? '<a:buFontTx/>' : '<a:buFont typeface="+mj-lt"/>';
  const look = `${colour}${size}${font}`;
  if (bullet.kind === 'char') return { look, mark: `<a:buChar char="${escapeXml(bullet.char ?? '•')}"/>` };
  const start = bullet.start ? ` startAt="${bullet.start}"` : '';
  return { look, mark: `<a:buAutoNum type="arabicPlain"${start}/>` };
}
