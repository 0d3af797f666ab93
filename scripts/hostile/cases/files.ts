import { BUILD, type HostileCase, outline, points, type Wanted } from '../hostileCase.ts';

const GOOD = `${outline(points('A title'))}sources:\n  report: { title: Report, file: report.md }\n`;
/** An outline with two thousand errors. */
const BAD = outline(points('T') + Array.from({ length: 900 }, (_, i) => `        x${i}: 1\n`).join(''));

const FILES = {
  'content.yaml': GOOD,
  'bad.yaml': BAD,
  'report.md': '# A report\n',
  'talk.md': '---\nlayout: points\n---\n\n# T\n\n## a\n\n## b\n',
};

const at = (
  kind: string,
  name: string,
  line: string,
  wanted: Wanted & { files?: HostileCase['files'] } = {},
) => ({
  kind,
  name,
  line,
  ...wanted,
  files: { ...FILES, ...wanted.files },
});

/** Ends the line with the exit code of the first command of a pipe. */
const FIRST = 'exit $PIPESTATUS';

const PIPES: readonly HostileCase[] = [
  ...['pretty', 'json', 'sarif', 'github'].flatMap((format) => [
    at(
      'pipes',
      `check of errors as ${format} into head`,
      `deckwright check bad.yaml --format ${format} 2>&1 | head -1 >/dev/null; ${FIRST}`,
      { exit: 2 },
    ),
    at(
      'pipes',
      `build of errors as ${format} into true`,
      `deckwright build bad.yaml --format ${format} 2>&1 | true; ${FIRST}`,
      { exit: 2 },
    ),
  ]),
  at('pipes', 'a deck into true', `deckwright build -o - | true; ${FIRST}`),
  at('pipes', 'slide text into true', `deckwright text | true; ${FIRST}`, { exit: 0 }),
  at('pipes', 'codes into true', `deckwright explain | true; ${FIRST}`, { exit: 0 }),
  at('pipes', 'a schema into true', `deckwright schema | true; ${FIRST}`, { exit: 0 }),
  at('pipes', 'a closed standard output', 'deckwright check --format json >&-'),
  at('pipes', 'a closed standard error', 'deckwright check bad.yaml 2>&-', { exit: 2 }),
  at('pipes', 'all streams closed', 'deckwright check <&- >&- 2>&-', { exit: 0 }),
  at('pipes', 'a full standard output', 'deckwright text >/dev/full', { exit: 3, says: 'no space left' }),
  at('pipes', 'a deck to a full standard output', 'deckwright build -o - >/dev/full', {
    exit: 3,
    says: 'no space left',
  }),
  at('pipes', 'a schema to a full standard output', 'deckwright schema >/dev/full', {
    exit: 3,
    says: 'no space left',
  }),
  at('pipes', 'a full standard error', 'deckwright check bad.yaml 2>/dev/full', { exit: 2 }),
];

const INPUT: readonly HostileCase[] = [
  at('standard input', '50 MB of zeros', 'head -c 50M /dev/zero | deckwright build -', {
    exit: 2,
    says: 'file-too-large',
  }),
  at('standard input', '2 GB of zeros', 'head -c 2G /dev/zero | deckwright build -', {
    exit: 2,
    says: 'file-too-large',
  }),
  at('standard input', 'an endless writer', 'yes | deckwright build -', { exit: 2, says: 'file-too-large' }),
  at('standard input', 'open for writing only', 'deckwright build - 0>w', { exit: 3 }),
  at('standard input', 'a folder', 'deckwright build - < .', { exit: 3 }),
  at('standard input', 'closed', 'deckwright build - <&-', {}),
  at('standard input', 'empty', 'deckwright build - </dev/null', { exit: 2 }),
  at('standard input', 'not UTF-8', "printf 'deck:\\n  title: \\xff\\n' | deckwright build -", {
    exit: 2,
    says: 'stdin:2:10',
  }),
  at('standard input', 'an outline', 'deckwright build - -o out/deck.pptx < content.yaml', { exit: 0 }),
];

const BAD_OUTPUTS: readonly (readonly [string, string, number])[] = [
  ['a folder', 'mkdir -p d.pptx; deckwright build -o d.pptx', 3],
  ['a FIFO', 'mkfifo f.pptx; deckwright build -o f.pptx', 3],
  ['/dev/full', 'ln -s /dev/full full.pptx; deckwright build -o full.pptx', 3],
  ['a loop of links', 'ln -s b.pptx a.pptx; ln -s a.pptx b.pptx; deckwright build -o a.pptx', 3],
  ['a link to nowhere', 'ln -s nowhere a.pptx; deckwright build -o a.pptx', 3],
  ['the input', 'deckwright build -o content.yaml', 2],
  ['the input under another name', 'cp content.yaml in.pptx; deckwright build in.pptx -o in.pptx', 2],
  ['a hard link to the input', 'ln content.yaml in.pptx; deckwright build -o in.pptx', 0],
  ['below a file', 'deckwright build -o content.yaml/a.pptx', 3],
  ['a name of 300 characters', `deckwright build -o ${'a'.repeat(300)}.pptx`, 3],
  ['a name of 251 characters', `deckwright build -o ${'a'.repeat(246)}.pptx`, 0],
  ['an empty name', 'deckwright build -o ""', 2],
  ['a name with a line break', "deckwright build -o $'a\\nb.pptx'", 0],
  ['a PDF', 'deckwright build -o a.pdf', 2],
  ['a Word file', 'deckwright build -o a.docx', 2],
  ['an ending in capitals', 'deckwright build -o a.PPTX', 0],
  ['no ending', 'deckwright build -o a', 2],
  [
    'a read-only deck',
    'mkdir out2; echo old > out2/a.pptx; chmod 444 out2/a.pptx; deckwright build -o out2/a.pptx',
    3,
  ],
  ['a folder that exists as a file', 'touch x; deckwright build -o x/y/z.pptx', 3],
  ['a folder of the system', 'deckwright build -o /proc/a.pptx', 3],
  [
    'the link of a deck',
    'mkdir real; touch real/a.pptx; ln -s real/a.pptx a.pptx; deckwright build -o a.pptx; test -L a.pptx',
    0,
  ],
  ['a report over the input', 'deckwright verify --sources . --report content.yaml', 2],
  [
    'six builds at once',
    'for i in 1 2 3 4 5 6; do deckwright build -q -o out/deck.pptx & done; wait; ls -A out',
    0,
  ],
];

const OUTPUT: readonly HostileCase[] = BAD_OUTPUTS.map(([name, line, exit]) =>
  at('output', name, line, { exit }),
);

const FOLDERS: readonly HostileCase[] = [
  at('folders', 'the working folder is gone', 'mkdir g; cd g; rmdir ../g; deckwright build content.yaml', {
    exit: 3,
  }),
  at('folders', 'the working folder is gone, --version', 'mkdir g; cd g; rmdir ../g; deckwright --version', {
    exit: 0,
  }),
  at('folders', 'a missing input', 'deckwright build nope.yaml', { exit: 3 }),
  at('folders', 'a folder as input', 'deckwright build .', { exit: 3 }),
  at('folders', 'a FIFO as input', 'mkfifo f.yaml; deckwright build f.yaml', { exit: 3 }),
  at('folders', 'a device as input', 'deckwright build /dev/zero', { exit: 3 }),
  at('folders', '/proc/self/mem as input', 'deckwright build /proc/self/mem'),
  at('folders', 'an input of 6 MB', 'head -c 6M /dev/zero > big.yaml; deckwright build big.yaml', {
    exit: 2,
    says: 'file-too-large',
  }),
  at('folders', 'templates is a file', 'touch templates; deckwright build'),
  at('folders', 'templates is a loop of links', 'ln -s templates templates; deckwright build'),
  at(
    'folders',
    'templates holds a link to itself',
    'mkdir templates; ln -s . templates/t; deckwright build',
    { exit: 0 },
  ),
  at('folders', 'a template that is a folder', 'mkdir -p templates/points.hbs; deckwright build'),
  at(
    'folders',
    'a template that is a FIFO',
    'mkdir templates; mkfifo templates/points.hbs; deckwright build',
  ),
  at(
    'folders',
    'a template outside',
    'echo x > ../x.hbs; mkdir templates; ln -s ../../x.hbs templates/points.hbs; deckwright build; c=$?; rm ../x.hbs; exit $c',
  ),
  at(
    'folders',
    'a template of 6 MB',
    'mkdir templates; head -c 6M /dev/zero > templates/points.hbs; deckwright build',
  ),
  at(
    'folders',
    '3 000 templates',
    'mkdir templates; for i in {1..3000}; do echo x > templates/t$i.hbs; done; deckwright build',
  ),
  at('folders', '20 000 assets', 'mkdir assets; touch assets/a{1..20000}.png; deckwright check'),
  at(
    'folders',
    'an asset named with control characters',
    "mkdir assets; touch $'assets/a\\e[2J\\n.png'; deckwright check --format github",
  ),
  at('folders', 'sources is a file', 'touch src; deckwright verify --sources src', { exit: 3 }),
  at('folders', 'sources is missing', 'deckwright verify --sources nope', { exit: 3 }),
  at('folders', 'not UTF-8', "printf 'deck:\\n  title: \\xff\\n' > bad8.yaml; deckwright build bad8.yaml", {
    exit: 2,
    says: 'bad8.yaml:2:10',
  }),
  at('folders', 'UTF-16', 'iconv -f utf8 -t utf16 content.yaml > u16.yaml; deckwright build u16.yaml', {
    exit: 0,
  }),
  at(
    'folders',
    'GB 18030',
    "printf 'deck:\\n  title: \\xb9\\xfa\\xc3\\xc5\\n' > gb.yaml; deckwright build gb.yaml",
    { exit: 2 },
  ),
  at('folders', 'SOURCE_DATE_EPOCH is a word', 'SOURCE_DATE_EPOCH=x deckwright build', { exit: 2 }),
  at('folders', 'SOURCE_DATE_EPOCH is huge', 'SOURCE_DATE_EPOCH=99999999999999 deckwright build', {
    exit: 2,
  }),
  at('folders', 'a long argument', `deckwright ${'a'.repeat(100_000)}`, { exit: 2 }),
  at('folders', 'a command named __proto__', 'deckwright __proto__', { exit: 2 }),
  at('folders', 'explain __proto__', 'deckwright explain __proto__', { exit: 2 }),
  at('folders', 'a brand that is missing', 'deckwright build talk.md --brand nope.yaml', { exit: 3 }),
  at('folders', 'a brand that is a deck', 'deckwright build talk.md --brand talk.md'),
];

/** Whatever stands around the text: pipes, outputs, folders. */
export const fileCases: readonly HostileCase[] = [
  ...PIPES,
  ...INPUT,
  ...OUTPUT,
  ...FOLDERS,
  { kind: 'output', name: 'a good outline', files: FILES, line: BUILD, exit: 0 },
];
