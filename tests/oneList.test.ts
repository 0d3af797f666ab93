import { describe, expect, test } from 'vitest';
import { compile } from '../src/build.ts';
import { findings } from '../src/diagnostics/finding.ts';
import { Report } from '../src/diagnostics/report.ts';
import { readOwnTemplates } from '../src/files/readTemplateSources.ts';
import type { Project } from '../src/project.ts';
import { memoryFiles } from './files/memoryFiles.ts';

const own = readOwnTemplates(new Report());

/** The findings of a deck: code, line and slide. */
function found(text: string, more: Partial<Project> = {}) {
  const report = new Report();
  const stages = compile(
    {
      ...{ form: 'outline', text, file: 'content.yaml', files: memoryFiles({}) },
      ...{ templates: { own, users: [] }, inputs: new Set<string>(), ...more },
    },
    report,
  );
  const list = findings(report).map(
    ({ code, place, slide }) => `${place?.start?.line} ${code}${slide ? ` on ${slide.number}` : ''}`,
  );
  return { list, stages };
}

/** A review of twelve slides as a newcomer writes it, by guessing. */
const REVIEW = `deck:
  title: Business review
  athor: The board
  language: en-US
slides:
  - kind: cover
  - kind: points
    title: What happened
    bullets:
      - heading: Revenue rose
      - heading: Costs fell
  - kind: chart
    title: Revenue by quarter
    chart: pie
    alt: Revenue rose
    categories: [Q1, Q2]
    series: [{ name: Revenue, values: [1, 2] }]
  - kind: picture
    title: The new hall
    image: assets/hall.png
    alt: A hall
  - kind: timeline
    title: The year
    items:
      - { date: May, heading: Opening }
      - { when: June, heading: Closing }
  - kind: quot
    title: A reader
    text: Good.
    by: A reader
  - kind: statement
    title: In short
    text: ${'This sentence is far too long for one slide. '.repeat(20)}
  - kind: table
    title: Figures
    data: assets/figures.csv
  - kind: cards
    title: Three steps
    items:
      - { icon: serch, heading: Find, text: One. }
      - { heading: Read, text: Two. }
  - kind: quote
    title: Words
    text: See [the hall](#hall) and [the figures](#figures).
    by: A reader
  - kind: text
    id: hall
    titel: The hall
    text: It is new.
  - kind: columns
    title: Two
    columns:
      - { heading: A, items: [One] }
      - { heading: ${'A heading with many words '.repeat(30)}, items: [One] }
`;

describe('all problems of an outline come in one list', () => {
  const { list, stages } = found(REVIEW);

  test('keys, values, files and texts that are too long, each with the number of its slide', () => {
    expect(list).toEqual([
      '3 outline-unknown-key',
      '9 outline-unknown-key',
      '14 outline-bad-value',
      '20 file-missing on 4',
      '24 outline-count',
      '25 outline-unknown-key',
      '27 outline-unknown-kind',
      '33 text-overflow on 7',
      '36 file-missing',
      '40 icon-unknown',
      '48 outline-unknown-key',
      '53 text-overflow on 12',
      '54 text-overflow on 12',
    ]);
  });

  test('and nothing is made of the sound rest', () => {
    expect([stages.text, stages.slides, stages.scene]).toEqual([undefined, undefined, undefined]);
  });
});

/** A deck whose keys are mistyped, and whose slides have other mistakes behind them. */
const MISTYPED = `deck: { title: Keys, language: en }
slides:
  - kind: picture
    titel: The hall
    image: assets/hall.png
    alt: A hall
  - kind: picture
    title: The yard
    img: assets/yard.png
    alt: A yard
  - kind: points
    colour: red
    title: ${'A title that is far too long. '.repeat(12)}
    items: [{ heading: One }, { heading: Two }]
  - kind: stats
    title: Figures
    items:
      - { value: 1, lable: ${'a label that is far too long for its card '.repeat(8)} }
      - { value: 2, label: two }
  - kind: chart
    title: Data
    chart: column
    alt: Columns
    csv: assets/no.csv
  - kind: points
    title: No items
    note: Said.
`;

test('a block with a mistyped key is tried with the key that is meant, and one with a key of no meaning without it', () => {
  expect(found(MISTYPED).list).toEqual([
    '4 outline-unknown-key',
    '5 file-missing on 1',
    '9 outline-unknown-key',
    '9 file-missing on 2',
    '12 outline-unknown-key',
    '13 text-overflow on 3',
    '18 outline-unknown-key',
    '18 text-overflow on 4',
    '24 outline-unknown-key',
    '24 file-missing',
    '25 outline-missing',
    '27 outline-unknown-key',
  ]);
});

test('the picture of a block that lacks a key or has a value of a wrong type is read too', () => {
  const text = `deck: { title: Review }
slides:
  - kind: picture
    image: absent.png
  - kind: cards
    title: [Two, teams]
    items:
      - { heading: One }
      - { heading: Two, image: gone.png, alt: A team }
`;
  expect(found(text).list).toEqual([
    '3 outline-missing',
    '3 outline-missing',
    '4 file-missing on 1',
    '6 outline-wrong-type',
    '9 file-missing on 2',
  ]);
});

test('a brand with an error stops the layout, which depends on its fonts', () => {
  const { list } = found(REVIEW.replace('slides:', 'brand: { colours: { primary: reddish } }\nslides:'));
  expect(list).toContain('5 outline-bad-colour');
  expect(list.filter((one) => one.includes('text-overflow'))).toEqual([]);
});

const SLIDES = `---
layout: quote
---

# One

> ${'Words that are far too many. '.repeat(60)}

---
layout: quote
size: 12
---

# Two

> [There](#three)

---
layout: picture
---

# Three

![A hall](assets/hall.png)

---
layout: points
---

# Four

> A quotation

---
layout: cards
---

# Five

## :serch: Find

One.

## Read

Two.
`;

test('all problems of slide text come in one list', () => {
  const { list, stages } = found(SLIDES, { form: 'slides', file: 'talk.md' });
  expect(list).toEqual([
    '7 text-overflow on 1',
    '11 layout-setting on 2',
    '24 file-missing on 3',
    '27 layout-takes on 4',
    '32 layout-takes on 4',
    '40 icon-unknown',
  ]);
  expect(stages.scene).toBeUndefined();
});
