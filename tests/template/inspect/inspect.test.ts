import { expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import type { Samples } from '../../../src/scene/samples.ts';
import { inspect } from '../../../src/template/inspect/inspect.ts';
import { mapRoles } from '../../../src/template/mapRoles.ts';
import { readTemplate } from '../../../src/template/readTemplate.ts';
import { type MadeLayout, type MadeTemplate, madeTemplate, picture, rectangle } from '../aTemplate.ts';
import { MADE } from '../madeTemplates.ts';

function inspected(made: MadeTemplate | undefined, samples?: Samples) {
  if (!made) throw new Error('no such template');
  const template = readTemplate(madeTemplate(made), 'company.potx', new Report());
  if (!template) throw new Error('the template was refused');
  const report = new Report();
  const machine = { hasFont: (name: string) => name === 'Arial', samplesOf: () => samples };
  const mapping = mapRoles(template, {}, new Report());
  const inspection = inspect(template, mapping, machine, report);
  return { inspection, findings: report.sorted().map(({ code, message }) => `${code}: ${message}`) };
}

const roleOf = ({ inspection }: ReturnType<typeof inspected>, role: string) =>
  inspection.roles.find((one) => one.role === role);

test('a role is told with its layout, its room and what its placeholders hold', () => {
  const points = roleOf(inspected(MADE.plain), 'points');
  expect(points).toMatchObject({ layout: 'Title and Content', master: 'Company', by: 'type' });
  expect(
    points?.slots.map(({ type, idx, capacity }) => [type, idx, capacity?.size, capacity?.lines]),
  ).toEqual([
    ['title', 0, 36, 1],
    ['obj', 1, 24, 13],
    ['dt', 10, 12, 1],
    ['ftr', 11, 12, 1],
    ['sldNum', 12, 12, 1],
  ]);
  // 849.6 pt less 18 pt of indent: 34 characters of 24 pt on each of 13 lines.
  expect(points?.slots[1]?.capacity).toMatchObject({ chinese: 34 * 13 });
  expect(points?.slots[1]?.capacity?.latin).toBeGreaterThan(60 * 13);
});

test('a box of half the width holds half the text, and one of half the height half the lines', () => {
  const one = (width: number, height: number) => {
    const layout: MadeLayout = {
      name: 'One',
      type: 'obj',
      placeholders: [
        { type: 'title', at: [0, 0, 960, 80], body: ' lIns="0" rIns="0" tIns="0" bIns="0"' },
        {
          idx: 1,
          at: [0, 100, width, height],
          body: ' lIns="0" rIns="0" tIns="0" bIns="0"',
          style: '<a:lvl1pPr marL="0" indent="0"/>',
        },
      ],
    };
    return roleOf(inspected({ masters: [{ layouts: [layout] }] }), 'points')?.slots[1]?.capacity;
  };
  const whole = one(960, 432);
  expect(whole).toMatchObject({ lines: 16, chinese: 640 });
  expect(one(480, 432)?.chinese).toBe(320);
  expect(one(960, 216)).toMatchObject({ lines: 8, chinese: 320 });
});

const title = (drawn: string, colour: string): MadeTemplate => ({
  masters: [
    {
      drawn,
      layouts: [
        {
          name: 'Title Only',
          type: 'titleOnly',
          placeholders: [
            {
              type: 'title',
              name: 'Title',
              style: `<a:lvl1pPr><a:defRPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:defRPr></a:lvl1pPr>`,
            },
          ],
        },
      ],
    },
  ],
});
const lowContrast = (found: ReturnType<typeof inspected>) =>
  found.findings.filter((one) => one.includes('contrast'));

test('text is compared with what is drawn under it, not with the ground of the slide', () => {
  const band = rectangle(20, 'Band', [0, 0, 960, 110], 'dk1');
  expect(lowContrast(inspected(title('', 'FFFFFF')))).toEqual([
    'company-contrast-low: “Title” of the layout “Title Only” has text of colour FFFFFF on FFFFFF: a contrast of 1.0.',
  ]);
  expect(lowContrast(inspected(title(band, 'FFFFFF')))).toEqual([]);
  expect(lowContrast(inspected(title(band, '222222')))).toHaveLength(1);
});

test('of a freeform it is not known what it covers', () => {
  const oval = rectangle(20, 'Oval', [0, 0, 960, 110], 'dk1').replace('prst="rect"', 'prst="ellipse"');
  const found = inspected(title(oval, '222222'));
  expect(lowContrast(found)).toEqual([]);
  expect(roleOf(found, 'content')?.slots[0]).not.toHaveProperty('contrast');
});

test('of a picture the pixels under the text count', () => {
  // Dark in the upper half, light below.
  const colours = Array.from({ length: 96 }, (_, i) => (i < 48 ? '101010' : 'F0F0F0'));
  const found = inspected(MADE['picture ground'], { columns: 4, colours });
  const ratios = roleOf(found, 'points')?.slots.map(({ contrast }) => contrast?.toFixed(1));
  expect(ratios?.slice(0, 2)).toEqual(['1.1', '1.1']);
  expect(roleOf(found, 'points')?.slots[4]?.contrast).toBeGreaterThan(14);
  expect(roleOf(inspected(MADE['picture ground']), 'points')?.slots[0]).not.toHaveProperty('contrast');
});

test('through the transparent parts of a picture the ground below it shows', () => {
  const photo = picture(20, 'Photo', [0, 0, 960, 540]);
  const made = title(photo, 'FFFFFF');
  const masters = made.masters.map((master) => ({
    ...master,
    relations: MADE['picture ground']?.masters[0]?.relations,
  }));
  const on = (colours: Samples['colours']) =>
    lowContrast(
      inspected({ ...made, more: MADE['picture ground']?.more, masters } as MadeTemplate, {
        columns: 4,
        colours,
      }),
    );
  const clear = Array.from({ length: 96 }, () => undefined);
  expect(on(clear)).toHaveLength(1);
  expect(on(clear.map(() => '101010'))).toEqual([]);
});

test('placeholders beside the slide, of one number and at one place are told', () => {
  const layout: MadeLayout = {
    name: 'Odd',
    placeholders: [
      { type: 'title', name: 'Title', at: [48, 36, 864, 64] },
      { idx: 1, name: 'A', at: [48, 116, 864, 364] },
      { idx: 1, name: 'B', at: [48, 116, 400, 100] },
      { idx: 14, name: 'C', at: [50, 117, 862, 363] },
      { idx: 15, name: 'D', at: [-500, 100, 400, 100] },
    ],
  };
  expect(
    inspected({ masters: [{ layouts: [layout] }] }).findings.filter((one) => one.includes('placeholder-')),
  ).toEqual([
    'company-placeholder-double: “B” and “A” of the layout “Odd” have one number or one place.',
    'company-placeholder-double: “C” and “A” of the layout “Odd” have one number or one place.',
    'company-placeholder-off-slide: “D” of the layout “Odd” does not stand on the slide.',
  ]);
});

test('fonts that the machine lacks are told once each, with where they are named', () => {
  const { inspection, findings } = inspected(MADE['chinese names']);
  expect(inspection.fonts).toEqual([
    { name: 'Arial', isInstalled: true },
    { name: '微软雅黑', isInstalled: false },
  ]);
  expect(findings.filter((one) => one.startsWith('company-font'))).toEqual([
    'company-font-missing: this machine lacks the font 微软雅黑, which the theme “Company” for headings names.',
  ]);
});

test('a palette that comes with Office is told', () => {
  const colours = {
    ...{ accent1: '4472C4', accent2: 'ED7D31', accent3: 'A5A5A5' },
    ...{ accent4: 'FFC000', accent5: '5B9BD5', accent6: '70AD47' },
  };
  const { inspection, findings } = inspected({
    masters: [{ theme: { colours }, layouts: MADE.plain?.masters[0]?.layouts ?? [] }],
  });
  expect(inspection.masters[0]?.isOfficePalette).toBe(true);
  expect(findings.filter((one) => one.startsWith('company-palette'))).toHaveLength(1);
});
