import { expect, test } from 'vitest';
import { contrast } from '../../../src/brand/contrast.ts';
import { readBrand } from '../../../src/brand/readBrand.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { mapRoles } from '../../../src/template/mapRoles.ts';
import { readTemplate } from '../../../src/template/readTemplate.ts';
import { baseOf } from '../../../src/template/stand/base.ts';
import { brandOn, onSlides } from '../../../src/template/stand/brandOn.ts';
import type { ColourWishes } from '../../../src/template/stand/colourWishes.ts';
import { templateMedia } from '../../../src/template/stand/templateMedia.ts';
import { type MadeTemplate, madeTemplate, pictureGroundXml, rectangle } from '../aTemplate.ts';
import { encodePng } from '../encodePng.ts';
import { MADE } from '../madeTemplates.ts';

const NAMED = { value: { file: 'content.yaml', start: 0, end: 1 } };

function branded(made: MadeTemplate, wishes: ColourWishes = {}) {
  const report = new Report();
  const template = readTemplate(madeTemplate(made), 'company.potx', report);
  if (!template) throw new Error('the template is not read');
  const media = templateMedia(template);
  const base = baseOf(template, mapRoles(template, {}, report), (part) => media[part]?.samples);
  return brandOn(readBrand(undefined, report), base, NAMED, wishes);
}

const withAccents = (colours: Readonly<Record<string, string>>): MadeTemplate => {
  const plain = MADE.plain;
  const [master] = plain?.masters ?? [];
  if (!plain || !master) throw new Error('there is no plain template');
  return { ...plain, masters: [{ ...master, theme: { ...master.theme, colours } }] };
};

test.each(Object.keys(MADE))('on “%s” text and leading colour can be read on the ground', (name) => {
  const made = MADE[name];
  if (!made) throw new Error(name);
  const { dk1, lt1, accent1 } = branded(made).brand.theme.colours;
  expect(contrast(dk1, lt1)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(accent1, lt1)).toBeGreaterThanOrEqual(4.4);
});

test('a dark colour map makes the page dark, and slides name it by the words of the map', () => {
  const made = MADE['dark map'];
  if (!made) throw new Error('there is no dark map');
  const on = branded(made);
  expect(on.brand.look.page).toBe('dark');
  expect(on.slots.lt1).toEqual({ slot: 'lt1' });
  expect(contrast(on.theme.colours.lt1, '000000')).toBeLessThan(contrast(on.theme.colours.dk1, '000000'));
});

test('a leading colour that is pale is taken darker, and stays a colour of the theme', () => {
  const on = branded(withAccents({ accent1: '5B9BD5' }));
  expect(on.slots.accent1.slot).toBe('accent1');
  expect(on.slots.accent1.change?.lumMod).toBeLessThan(1);
});

test('an accent that hardly stands out from the page leads nothing', () => {
  const on = branded(withAccents({ accent1: 'FFF2CC', accent2: '1F6F8B' }));
  expect(onSlides({ slot: 'accent1' }, on)).toEqual({ slot: 'accent2' });
});

test('colours that the mapping file names for a use take the place of those that were chosen', () => {
  const plain = MADE.plain as MadeTemplate;
  const on = branded(plain, {
    ...{ primary: { name: 'accent2' }, accent: { name: 'accent6' }, deep: { name: 'accent4' } },
    ...{ ink: { name: 'tx2' }, wash: { name: 'bg2' } },
  });
  expect([on.slots.accent1, on.slots.accent2, on.slots.dk2, on.slots.dk1, on.slots.lt2]).toEqual(
    ['accent2', 'accent6', 'accent4', 'dk2', 'lt2'].map((slot) => ({ slot })),
  );
});

test('on a dark map, dk1 of a mapping file is the ground, and tx1 the text', () => {
  const made = MADE['dark map'] as MadeTemplate;
  expect(branded(made, { ink: { name: 'tx1' } }).slots.dk1).toEqual({ slot: 'dk1' });
  expect(branded(made, { ink: { name: 'lt1' } }).slots.dk1).toEqual({ slot: 'dk1' });
  expect(branded(made, { wash: { name: 'dk1' } }).slots.lt2).toEqual({ slot: 'lt1' });
});

/** The plain template with a picture of one colour, from a darker to a lighter edge, as the ground of all layouts. */
const onPicture = (from: number, to: number): MadeTemplate => {
  const plain = MADE.plain as MadeTemplate;
  const [master] = plain.masters;
  if (!master) throw new Error('the plain template has no master');
  const shade = (x: number) => Math.round(from + ((to - from) * x) / 15);
  return {
    masters: [
      {
        layouts: master.layouts,
        ground: pictureGroundXml,
        relations: [['rIdP', 'image', '../media/ground.png']],
      },
    ],
    more: { 'ppt/media/ground.png': encodePng(16, 9, (x) => [shade(x), shade(x), shade(x)]) },
  };
};

test.each([
  ['a dark picture', 10, 40, 'dark'],
  ['a pale picture', 220, 250, 'light'],
  ['a picture of dark and pale parts', 10, 250, 'light'],
] as const)('the colours of a deck are chosen for the pixels under its content: %s', (_, from, to, page) => {
  const { brand } = branded(onPicture(from, to));
  expect(brand.look.page).toBe(page);
  const { lt1, dk1 } = brand.theme.colours;
  expect(contrast(dk1, lt1)).toBeGreaterThanOrEqual(4.5);
  // Where no colour can be read on all of the picture, content stands on a panel in the colour of the page.
  if (to - from > 100) expect(lt1).toBe('FFFFFF');
  else expect(Number.parseInt(lt1.slice(0, 2), 16)).toBeGreaterThanOrEqual(from);
});

test('the colours of a deck are chosen for a panel that the master draws under its content', () => {
  const plain = MADE.plain as MadeTemplate;
  const [master] = plain.masters;
  const panelled = {
    layouts: master?.layouts ?? [],
    drawn: rectangle(20, 'Panel', [30, 100, 900, 390], 'tx2'),
  };
  const { brand } = branded({ masters: [panelled] });
  expect(brand.look.page).toBe('dark');
  expect(brand.theme.colours.lt1).toBe('22333B');
});

test('on a layout that is added, the colours of a deck are chosen for the ground of the master', () => {
  const ground =
    '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="10202A"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
  const { brand } = branded({ masters: [{ ground, layouts: [{ name: 'Bare', placeholders: [] }] }] });
  expect(contrast(brand.theme.colours.lt1, '10202A')).toBeLessThan(1.1);
});
