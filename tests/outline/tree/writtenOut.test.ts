import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/slides/slide.ts';
import { compileText, deckWith, pointedAt } from '../../text/compileText.ts';

describe('one text in the place of a record is its main field', () => {
  test('items of points', () => {
    const { slides, said } = compileText(
      deckWith('kind: points\ntitle: T\nitems:\n  - One\n  - 2\n  - { heading: Three, text: more }'),
    );
    expect(said).toEqual([]);
    expect(slides.at(-1)?.entries.map(({ heading }) => plainText(heading))).toEqual(['One', '2', 'Three']);
  });

  test('a logo, which is called Logo then, and the fonts of a role', () => {
    const { outline, said } = compileText(
      'deck: { title: Tea }\nbrand: { logo: a.svg, fonts: { heading: Georgia } }',
    );
    expect(said).toEqual([expect.stringContaining('slides-none')]);
    const { logo, fonts } = outline?.brand ?? {};
    expect([logo?.image.text, logo?.alt.text, fonts?.heading?.latin?.text]).toEqual([
      'a.svg',
      'Logo',
      'Georgia',
    ]);
    expect(compileText('deck: { title: 题 }\nbrand: { logo: a.svg }').outline?.brand?.logo?.alt.text).toBe(
      '标志',
    );
  });

  test('a finding about it points at the text', () => {
    const { report, said } = compileText(deckWith('kind: points\ntitle: T\nitems: [One, Two, aX\uFFFD]'));
    expect(said).toHaveLength(1);
    expect(pointedAt(report.sorted()[0]?.span, report)).toBe('\uFFFD');
  });

  test('a record of which two fields are required has no short form', () => {
    const { said } = compileText(deckWith('kind: stats\ntitle: T\nitems: [78 shifts, 69 firms]'));
    expect(said[0]).toBe(
      'content.yaml:8:15 error outline-wrong-type: item 1 of `items` must be a mapping, not the text `78 shifts`. (write { value: …, label: … }.)',
    );
  });
});

describe('slides at the top', () => {
  const slide = '\n  - kind: quote\n    title: T\n    text: words\n    by: somebody';

  test('are the opening, named as the deck', () => {
    const { slides, said } = compileText(`deck: { title: My deck }\nslides:${slide}`);
    expect(said).toEqual([]);
    expect(slides.map(({ section }) => section && plainText(section))).toEqual(['My deck']);
  });

  test('beside an opening one of the two is too many', () => {
    const { said } = compileText(`deck: { title: T }\nslides:${slide}\nopening:\n  name: O\n  slides: []`);
    expect(said[0]).toContain(
      'content.yaml:2:1 error outline-both: `slides` and `opening` are both given; one stands in place of the other.',
    );
  });
});

describe('a brand of another file', () => {
  const red = 'colours: { primary: "9B1C22" }\nlogo: logo.svg\nfooter: Acme';

  test('stands for the one of the outline; its logo is found from its own folder', () => {
    const { outline, report } = compileText(
      'deck: { title: T }\nbrand: brand/acme.yaml',
      {},
      { 'brand/acme.yaml': red },
    );
    const { colours, logo } = outline?.brand ?? {};
    expect(logo?.image.text).toBe('brand/logo.svg');
    expect(colours?.primary?.span.file).toBe('brand/acme.yaml');
    expect(pointedAt(colours?.primary?.span, report)).toBe('"9B1C22"');
  });

  test('is also taken from another outline, and its mistakes are told at its lines', () => {
    const { said } = compileText(
      'deck: { title: T }\nbrand: brand/acme.yaml',
      {},
      { 'brand/acme.yaml': 'deck: { title: Other }\nbrand:\n  colours: { primary: red }' },
    );
    expect(said).toEqual([
      "brand/acme.yaml:3:23 error outline-bad-colour: `primary` is not a colour: `red`. (write six hexadecimal digits in quotes, like '#9B1C22'.)",
    ]);
  });

  test('that holds none is a finding', () => {
    const { said } = compileText('deck: { title: T }\nbrand: a.yaml', {}, { 'a.yaml': '- 1' });
    expect(said).toEqual([
      'a.yaml:1:1 error brand-file: a.yaml holds no brand. (write what stands under `brand:` into it: `colours:`, `fonts:`, `logo:`, `footer:`.)',
    ]);
  });
});

describe('values that the command line sets', () => {
  const outlineWith = (...settings: string[]) =>
    compileText('deck: { title: T, date: 2012 }', {}, {}, settings);

  test('replace those of the outline, and add new ones', () => {
    const { outline } = outlineWith('deck.date=2026-12-01', 'deck.title=甲', 'brand.footer=Acme 2026');
    expect([outline?.deck.date, outline?.deck.title, outline?.brand?.footer?.text]).toEqual([
      '2026-12-01',
      '甲',
      'Acme 2026',
    ]);
  });

  test('are checked as the outline is, at their own place', () => {
    expect(outlineWith('deck.date=soon').said).toEqual([
      expect.stringContaining('--set deck.date=soon:1:11 error outline-bad-date: '),
    ]);
    expect(outlineWith('deck.dat=2012').said).toEqual([
      expect.stringContaining(
        '--set deck.dat=2012:1:1 error outline-unknown-key: `dat` is not a key of `deck`.',
      ),
    ]);
  });

  test.each(['deck.date', 'deck.date=', '=x', 'deck date=x'])('%s sets nothing', (setting) => {
    expect(outlineWith(setting).said).toEqual([
      `--set ${setting}:1:1 error set-form: --set ${setting} sets nothing: it has another form than key=value. (write the keys from the top, joined by dots, and the value: --set deck.date=2026-12-01.)`,
    ]);
  });
});
