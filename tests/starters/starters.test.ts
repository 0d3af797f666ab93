import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCommand } from '../../src/commands/build.ts';
import { checkCommand } from '../../src/commands/check.ts';
import { kindsCommand } from '../../src/commands/help/kinds.ts';
import { newCommand } from '../../src/commands/help/new.ts';
import { verifyCommand } from '../../src/commands/verify.ts';
import { aTerminal } from '../commands/aTerminal.ts';
import { aFolder } from '../files/aFolder.ts';
import { ownTemplates } from '../text/compileText.ts';

const FINDINGS = { format: 'pretty', quiet: false, strict: true } as const;

describe.each(['en', 'zh-CN'] as const)('a new deck in %s', (language) => {
  test.each(['briefing', 'report', 'slides'] as const)(
    'of the kind %s has no finding, and builds',
    async (kind) => {
      const io = aTerminal(aFolder());
      expect(await newCommand('deck', { kind, language }, io)).toBe(0);
      expect(io.stdout()).toMatch(
        /^deck: (?:8|9|11) files\n\nNext:\n {2}cd deck\n {2}npx deckwright preview /u,
      );
      expect([await checkCommand('deck/content.yaml', FINDINGS, io), io.stderr()]).toEqual([
        0,
        expect.stringMatching(
          /^deck\/content\.yaml: (?:[7-9]|1\d) slides in \d sections?, \d+ compositions, no findings\n$/u,
        ),
      ]);
      expect(await buildCommand('deck/content.yaml', FINDINGS, io)).toBe(0);
    },
  );

  test('its briefing says nothing that its sources do not say', async () => {
    const io = aTerminal(aFolder());
    await newCommand('deck', { kind: 'briefing', language }, io);
    expect([
      await verifyCommand('deck/content.yaml', { ...FINDINGS, sources: 'deck/sources' }, io),
      io.stderr(),
    ]).toEqual([0, expect.stringMatching(/^deck\/content\.yaml: \d+ facts traced, no findings\n$/u)]);
  });

  test('the outline with every kind has no finding, and has every kind', async () => {
    const io = aTerminal(process.cwd());
    expect([await checkCommand(`starters/kinds.${language}.yaml`, FINDINGS, io), io.stderr()]).toEqual([
      0,
      expect.stringMatching(/ slides in \d sections, \d+ compositions, no findings\n$/u),
    ]);
    await kindsCommand(undefined, { language }, io);
    const listed = io
      .stdout()
      .split('\n\n')[0]
      ?.split('\n')
      .map((line) => line.split(' ')[0]);
    const kinds = ownTemplates
      .map(({ file }) => file.replace(/^.*templates\/|\.hbs$/gu, ''))
      .filter((name) => !/^(?:partials\/|deck$|section$)/u.test(name));
    expect(listed?.toSorted()).toEqual(kinds.toSorted());
  });
});

test('a folder that holds something is left as it is', async () => {
  const folder = aFolder({ 'deck/mine.txt': 'mine' });
  const io = aTerminal(folder);
  expect(await newCommand('deck', { kind: 'slides' }, io)).toBe(2);
  expect(io.stderr()).toBe(
    'deckwright: deck holds something already (mine.txt); name a new or an empty folder.\n',
  );
  expect(readFileSync(join(folder, 'deck/mine.txt'), 'utf8')).toBe('mine');
});

test('a file in the place of the folder is told', async () => {
  const io = aTerminal(aFolder({ deck: 'a file' }));
  expect(await newCommand('deck', { kind: 'slides' }, io)).toBe(3);
  expect(io.stderr()).toMatch(/^deckwright: deck could not be written: /u);
});

test('kinds NAME prints a sentence, an example and the fields', async () => {
  const io = aTerminal(aFolder());
  expect(await kindsCommand('quote', { language: 'en' }, io)).toBe(0);
  expect(io.stdout()).toContain(`quote: The words of a person, with who said them.

- kind: quote
  title: An old rule
  text: Omit needless words.
  by: William Strunk Jr.
  role: The Elements of Style
`);
  expect(io.stdout()).toContain('by* (text): Who said it.\n');
});

test('an unknown kind is told, with the one that is meant', async () => {
  const io = aTerminal(aFolder());
  expect(await kindsCommand('quot', { language: 'en' }, io)).toBe(2);
  expect(io.stderr()).toBe(
    'deckwright: there is no kind quot. Did you mean quote? `deckwright kinds` lists them all.\n',
  );
});
