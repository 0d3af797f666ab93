// npm run new:layout NAME: writes the stubs of a new kind of slide, and prints the steps that remain.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { galleryStub } from './new-layout/galleryStub.ts';
import { englishBlock, fixtureStub, kindStub, templateStub } from './new-layout/stubs.ts';

const [name = ''] = process.argv.slice(2);
const title = name.charAt(0).toUpperCase() + name.slice(1);
const stubs: Readonly<Record<string, string>> = {
  [`src/layout/kinds/${name}.ts`]: kindStub(name),
  [`templates/${name}.hbs`]: templateStub(name),
  [`tests/layout/fixtures/${name}.md`]: fixtureStub(name),
  [`tests/gallery/${name}.md`]: galleryStub(name),
};
const taken = Object.keys(stubs).filter((path) => existsSync(path));
if (!/^[a-z][A-Za-z0-9]*$/.test(name))
  stop('NAME begins with a small letter and has letters and digits only');
if (taken.length > 0) stop(`${taken.join(', ')} exists`);

/** Lines that are inserted before an existing line. `closing` is the last layout in each list. */
const rows: readonly (readonly [path: string, before: RegExp, line: string])[] = [
  ['src/layout/kinds.ts', /^import \{ closing \}/m, `import { ${name} } from './kinds/${name}.ts';\n`],
  ['src/layout/kinds.ts', /^ {2}closing,$/m, `  ${name},\n`],
  ['src/layout/words/fixedWords.ts', /(?<=^export type CountedLabel =\n)/m, `  | '${name}'\n`],
  [
    'src/layout/words/zh.ts',
    /^ {4}cards: \(entries\)/m,
    `    ${name}: (entries) => \`\${counted(entries)}项待命名\`,\n`,
  ],
  [
    'src/layout/words/en.ts',
    /^ {4}cards: \(entries\)/m,
    `    ${name}: (entries) => \`${title} of \${counted(entries)}\`,\n`,
  ],
  ['tests/pptx/english.yaml', /^ {6}- kind: cards$/m, englishBlock(name)],
  ['README.md', /^`closing`\./m, `\`${name}\` `],
];
const edited = new Map<string, string>();
for (const [path, before, line] of rows) {
  const text = edited.get(path) ?? readFileSync(path, 'utf8');
  if (!before.test(text)) stop(`${path} has no line ${before}; add by hand: ${line.trim()}`);
  edited.set(
    path,
    text.replace(before, (found) => line + found),
  );
}
for (const [path, text] of [...Object.entries(stubs), ...edited]) writeFileSync(path, text);
const code = [...Object.keys(stubs), ...edited.keys()].filter((path) => path.endsWith('.ts'));
execFileSync('npx', ['biome', 'check', '--write', ...code], { stdio: 'inherit' });

console.log(`
Written: ${Object.keys(stubs).join(', ')}
Changed: ${[...edited.keys()].join(', ')}

The new kind works: it draws two to four entries as cards. What is left to you:
 1. src/layout/kinds/${name}.ts: what it takes, and how it places a slide. Try it after each change:
      npx tsx src/cli.ts build tests/layout/fixtures/${name}.md -o out/${name}.pptx
 2. src/layout/words/zh.ts: its name in Chinese in place of 待命名. Names of new objects go into \`Name\` of fixedWords.ts, zh.ts and en.ts.
 3. templates/${name}.hbs: the description, the fields and their examples; then \`npm run build\`, which compiles templates.
 4. tests/layout/fixtures/${name}.md, tests/gallery/${name}.md: texts that show its least, typical and most content.
    Change the block of tests/pptx/english.yaml too when the fields change; then try the template:
      node dist/cli.js build tests/pptx/english.yaml -o out/english.pptx
 5. A new preset shape is a row in src/scene/presetShapes.ts.

Then write what is made from the code, look at the differences, and run the tests:
   npm run docs
   npx vitest run tests/layout/layOut.test.ts tests/gallery -u
   git diff
   npm run verify`);

function stop(reason: string): never {
  console.error(`npm run new:layout NAME: ${reason}`);
  process.exit(2);
}
