import { expect, test } from 'vitest';
import { byItsLastYear } from '../../src/verify/match/affinity.ts';
import { verified } from './anOutline.ts';

const SOURCE = `Accounts
Activities, £\tUnrestricted 2025\tRestricted 2025\tTotal 2025\tTotal 2024
Transport\t121,416\t148,300\t269,716\t240,118
Befriending\t64,905\t112,640\t177,545\t169,872
`;

/** What verify finds in a table of the accounts with these cells of its first row. */
const found = (...cells: [string, string]): string[] =>
  verified(
    `opening:
  name: Part
  slides:
    - kind: table
      title: Spending by service
      source: report#Accounts
      columns: [Service, 2023-24, 2024-25]
      rows:
        - [Transport, "${cells[0]}", "${cells[1]}"]
        - [Befriending, "169,872", "177,545"]
`,
    SOURCE,
  ).findings.map((finding) => finding.split(' ')[0] ?? '');

test('the column of a business year is that of the year in which it ends', () => {
  expect(found('240,118', '269,716')).toEqual([]);
  expect(found('269,716', '240,118')).not.toEqual([]);
});

test('a business year may be written in several ways; other pairs of numbers are none', () => {
  expect(
    ['2023-24', '2023–2024', '2023/24 report', '2023-25', '2019-07', '12023-24'].map(byItsLastYear),
  ).toEqual([...['2024', '2024', '2024 report', '2023-25', '2019-07', '12023-24']]);
});
