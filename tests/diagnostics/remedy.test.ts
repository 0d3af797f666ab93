import { expect, test } from 'vitest';
import { findings } from '../../src/diagnostics/finding.ts';
import { printSarif } from '../../src/diagnostics/print/sarif.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { compileText, deckWith } from '../text/compileText.ts';

const remedies = (yaml: string) =>
  findings(compileText(yaml).report).map(({ code, remedy }) => [code, remedy]);

const QUOTE = 'kind: quote\ntitle: What a customer says\ntext: We plan by the day.\nby: The plant manager';

test.each([
  [
    'a key that resembles another is replaced by it',
    QUOTE.replace('by:', 'author:'),
    'outline-unknown-key',
    { action: 'replace', text: 'author', with: 'by' },
  ],
  [
    'a kind likewise',
    QUOTE.replace('quote', 'quot'),
    'outline-unknown-kind',
    { action: 'replace', text: 'quot', with: 'quote' },
  ],
  [
    'a word that resembles none is one of the known ones',
    `${QUOTE}\ntone: zzzzzzzz`,
    'outline-bad-value',
    { action: 'choose', text: 'zzzzzzzz', from: ['light', 'tint', 'dark'] },
  ],
  [
    'a key that is missing is added',
    QUOTE.replace(/\nby.*/u, ''),
    'outline-missing',
    { action: 'add', key: 'by' },
  ],
  [
    'an icon has more than one name that may be meant',
    'kind: cards\ntitle: Two\nitems:\n  - { icon: serch, heading: A, text: B }\n  - { heading: C, text: D }',
    'icon-unknown',
    { action: 'replace', text: 'serch', with: 'search', or: expect.any(Array) },
  ],
])('%s', (_, block, code, remedy) => {
  expect(remedies(deckWith(block))).toEqual([[code, remedy]]);
});

/** The fixes of the only result in SARIF for a finding at a stretch of `text: 5-8天`. */
const fixesAt = (start: number, end: number) => {
  const report = new Report();
  report.addSource('content.yaml', 'text: 5-8天');
  report.add(
    'number-range',
    { written: '5-8', better: '5—8' },
    { span: { file: 'content.yaml', start, end } },
  );
  return JSON.parse(printSarif(report, '1.0.0')).runs[0].results[0].fixes;
};

test('SARIF has a fix where the place is the text to be replaced', () => {
  expect(fixesAt(6, 9)).toEqual([
    {
      artifactChanges: [
        {
          artifactLocation: { uri: 'content.yaml' },
          replacements: [
            {
              deletedRegion: { startLine: 1, startColumn: 7, endLine: 1, endColumn: 10 },
              insertedContent: { text: '5—8' },
            },
          ],
        },
      ],
    },
  ]);
});

test('and none where the place is the whole value', () => expect(fixesAt(6, 10)).toBeUndefined());
