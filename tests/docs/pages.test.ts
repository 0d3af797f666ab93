import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { newCommand } from '../../src/commands/help/new.ts';
import { check } from '../../src/index.ts';
import { aTerminal } from '../commands/aTerminal.ts';
import { aWorkbook } from '../data/xlsx/aWorkbook.ts';
import { aFolder } from '../files/aFolder.ts';
import { type MadeTemplate, madeTemplate } from '../template/aTemplate.ts';
import { MADE } from '../template/madeTemplates.ts';
import { type Fence, fencesOf } from './fences.ts';
import { runLine } from './runLine.ts';

/** Made by `npm run docs` from sources whose examples other tests compile. */
const GENERATED = ['docs/codes.md', 'docs/kinds.md', 'docs/licences.md'];
const PAGES = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].filter((page) => !GENERATED.includes(page));

/** The first words of what is not run, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'npm install --global': 'tests/commands/many/processes packs the package and runs it from there',
  'npm ci': '.ci/run does it',
  'deckwright preview': 'tests/browser runs it, with its page',
  'curl -s': 'tests/serve asks the same of a server',
  'docker ': 'npm run check:engines runs the steps of the Dockerfile',
  'content.yaml ─▶ Outline': 'a drawing',
  'content.yaml:138:44 error text-overflow': 'the shipped outline with a longer label',
};
const reasonFor = (text: string) => Object.keys(LEFT_OUT).find((words) => text.startsWith(words));

const fences = PAGES.flatMap((page) => fencesOf(page, readFileSync(page, 'utf8')));

/** The cells of a sheet of a workbook. */
const MONTHS = { A1: 'Month', B1: 'Parcels', A2: 'Jan 2009', B2: 223, A3: 'Feb 2009', B3: 260 };

/** A new deck, with the other files that pages speak of. */
async function aProject(page: string): Promise<string> {
  const folder = aFolder();
  await newCommand('.', { kind: 'briefing', language: 'en' }, aTerminal(folder));
  if (page.includes('many')) {
    cpSync('examples', folder, { recursive: true });
    // Two rows show what eight do, in a fourth of the time.
    write(folder, 'units.csv', readFileSync('examples/units.csv', 'utf8').split('\n').slice(0, 3).join('\n'));
  }
  if (page.includes('data')) {
    cpSync('tests/data/example/assets', join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'assets/parcels.xlsx'), aWorkbook({ Monthly: MONTHS }));
    write(folder, 'old.csv', 'Month,Parcels\n');
  }
  if (/template|brand/u.test(page)) {
    const company = madeTemplate(MADE.plain as MadeTemplate);
    for (const name of ['company.potx', 'assets/company.potx']) writeFileSync(join(folder, name), company);
  }
  write(
    folder,
    'decks/a.yaml',
    'deck: { title: A, language: en }\nslides:\n  - { kind: cover, notes: Hello. }\n',
  );
  return folder;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Completes a part of an outline: blocks get a deck, and a deck without slides gets one. */
function completed(text: string): string {
  const value: unknown = parse(text);
  if (Array.isArray(value)) return `deck: { title: T, language: en }\nslides:\n${text.replace(/^/gmu, '  ')}`;
  const keys = Object.keys(value as object);
  const deck = keys.includes('deck') ? '' : 'deck: { title: T, language: en }\n';
  const slides = ['slides', 'units'].some((key) => keys.includes(key)) ? '' : 'slides: [{ kind: cover }]\n';
  return deck + slides + text;
}

/** Tries a block of a page in the folder that the blocks above it left. Returns the folder, and what was printed. */
async function tryFence(fence: Fence, folder: string, printed: string): Promise<[string, string]> {
  const { language, text, file } = fence;
  if (file !== undefined) write(folder, file, text);
  if (language === 'sh') {
    let now = { folder, printed: '' };
    for (const line of text.trim().split('\n'))
      if (!reasonFor(line)) {
        const ran = await runLine(line, now.folder);
        now = { folder: ran.folder, printed: now.printed + ran.printed };
      }
    return [now.folder, now.printed];
  }
  if (language === 'text' && !reasonFor(text)) expect(printed).toContain(text);
  if (language === 'yaml' && file === undefined) {
    const { findings } = check({ text: completed(text) }, { folder });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  return [folder, printed];
}

test.each([...new Set(fences.map(({ page }) => page))])('what %s shows, works', async (page) => {
  let at = await aProject(page);
  let printed = '';
  for (const fence of fences.filter((one) => one.page === page)) {
    try {
      [at, printed] = await tryFence(fence, at, printed);
    } catch (error) {
      throw new Error(`${page}:${fence.line}`, { cause: error });
    }
  }
});

test('each block of a page is of a language that is tried', () => {
  const tried = ['sh', 'yaml', 'text', 'csv', 'markdown', 'handlebars'];
  expect(fences.filter(({ language }) => !tried.includes(language))).toEqual([]);
  expect(fences.filter(({ language, file }) => /csv|markdown|handlebars/u.test(language) && !file)).toEqual(
    [],
  );
});

test('README leads to the pages that are written by hand, itself or by how it works', () => {
  const read = ['README.md', 'docs/how-it-works.md'].map((page) => readFileSync(page, 'utf8')).join('');
  const names = PAGES.filter((page) => page !== 'README.md').map((page) => page.replace('docs/', ''));
  expect(names.filter((name) => !new RegExp(`\\]\\((?:docs/)?${name}`, 'u').test(read))).toEqual([]);
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThan(150);
});

test('what is left out stands on a page', () => {
  const shown = fences.flatMap(({ text }) => [text, ...text.split('\n')]);
  for (const words of Object.keys(LEFT_OUT)) expect(shown.some((text) => text.startsWith(words))).toBe(true);
});

test('a call within a sentence or a table names commands and options that there are', () => {
  const declared = readFileSync('src/commandLine.ts', 'utf8');
  const commands = [...declared.matchAll(/\.command\('([a-z]+)'\)/gu)].map(([, name]) => name);
  commands.push('--version', '--help');
  const options = [...declared.matchAll(/'(?:-\w, )?(--[a-z]+)/gu)].map(([, name]) => name);
  const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
  const wrong: string[] = [];
  for (const page of PAGES)
    for (const [call, program, name = '', rest = ''] of readFileSync(page, 'utf8').matchAll(
      /(?<=`)(deckwright|npm run) ([a-z:-]+)([^`]*)(?=`)/gu,
    )) {
      const known = program === 'deckwright' ? commands : scripts;
      const named =
        program === 'deckwright' ? [...rest.matchAll(/--[a-z]+/gu)].map(([option]) => option) : [];
      if (!known.includes(name) || named.some((option) => !options.includes(option)))
        wrong.push(`${page}: ${call}`);
    }
  expect(wrong).toEqual([]);
});

test('the action and the hook of docs/ci.md take what it gives them', () => {
  const shown = (file: string) => parse(fences.find((fence) => fence.file === file)?.text ?? '');
  const { inputs } = parse(readFileSync('action.yml', 'utf8'));
  const [, { with: given }] = shown('.github/steps.yml');
  expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([]);
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')).map(({ id }: { id: string }) => id);
  const [{ hooks: used }] = shown('.pre-commit-config.yaml').repos;
  expect(used.map(({ id }: { id: string }) => id).filter((id: string) => !hooks.includes(id))).toEqual([]);
});
