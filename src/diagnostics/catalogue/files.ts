import { entry } from '../entry.ts';

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

/** The hint for a path with backslashes. */
const slashes = (path: string): string | undefined =>
  path.includes('\\')
    ? `write the path with /, which every system takes: ${path.replaceAll('\\', '/')}.`
    : undefined;

/** Findings about files: files that cannot be read or written, and paths that leave the project. */
export const filesCatalogue = {
  'file-missing': entry<{ file: string; from?: string | undefined }>({
    severity: 'error',
    message: (f) => `there is no file ${f.file}.`,
    hint: ({ file, from = 'the folder of the text that names it' }) =>
      /%[0-9a-f]{2}/i.test(file)
        ? 'a path is read as it is typed: write the characters themselves for %20 and the like.'
        : (slashes(file) ?? `check its spelling; its path is relative to ${from}.`),
    explanation:
      'A file that is named on the command line or in the content does not exist. Paths on the command line are relative to the working folder. Paths in the content are relative to the folder that holds content.yaml, those of source documents to the folder of --sources; they are written with /.',
    wrong: 'logo:\n  image: logo.svg',
    right: 'logo:\n  image: assets/logo.svg',
  }),
  'folder-missing': entry<{ folder: string }>({
    severity: 'error',
    message: (f) => `there is no folder ${f.folder}.`,
    hint: (f) => slashes(f.folder) ?? 'check its spelling; its path is relative to the working folder.',
    explanation:
      'The folder that --sources names does not exist, or is a file, so that no source document can be read.',
    wrong: 'deckwright verify --sources paper',
    right: 'deckwright verify --sources papers',
  }),
  'file-outside': entry<{ file: string }>({
    severity: 'error',
    message: (f) => `${f.file} is outside the project; only files below its folder are read.`,
    hint: () =>
      'copy the file into the project, for example to assets/, or name a larger project with --root FOLDER.',
    explanation:
      'Content may come from a stranger, so it reads nothing but its project: no absolute paths, no addresses, no .. and no symbolic link that leads out of it. The project is the nearest folder around content.yaml with a .git or a .deckwright-root, else the folder of content.yaml, else the one that --root names.',
    wrong: 'image: ../../home/me/photo.png',
    right: 'image: assets/photo.png',
  }),
  'file-not-a-file': entry<{ file: string }>({
    severity: 'error',
    message: (f) => `${f.file} is not a file but a folder or a device.`,
    hint: () => 'name a file.',
    explanation: 'A path that should name a file names a folder, a pipe or a device.',
    wrong: 'image: assets',
    right: 'image: assets/photo.png',
  }),
  'file-too-large': entry<{ file: string; size?: number | undefined; limit: number }>({
    severity: 'error',
    message: ({ file, size, limit }) =>
      size === undefined
        ? `${file} has more than ${megabytes(limit)} MB, which is the limit.`
        : `${file} has ${megabytes(size)} MB; the limit is ${megabytes(limit)} MB.`,
    hint: (f) =>
      f.limit > 20 * 1024 * 1024
        ? 'make it smaller: a slide shows no more than about 1920 × 1080 pixels.'
        : 'make it smaller: keep what the deck shows.',
    explanation:
      'Files are read whole, so their size is limited: 50 MB for a picture, 20 MB for a source document, 5 MB for a text, a data file or an SVG. A deck with larger ones is hard to send and slow to open.',
    wrong: 'image: assets/scan-600dpi.png   # 84 MB',
    right: 'image: assets/scan.png          # 1 MB',
  }),
  'file-refused': entry<{ file: string; reason: string }>({
    severity: 'error',
    message: (f) => `${f.file} could not be read: ${f.reason}.`,
    hint: () => 'check its permissions.',
    explanation: 'The system refused to open the file; the message gives its reason.',
    wrong: 'chmod 000 content.yaml',
    right: 'chmod 644 content.yaml',
  }),
  'file-not-utf8': entry<{ file: string; byte: string }>({
    severity: 'error',
    message: (f) => `${f.file} is not UTF-8 text: the byte ${f.byte} here is part of no character.`,
    hint: () =>
      'save it as UTF-8 in the program that wrote it (in Excel: “CSV UTF-8”); iconv -f NAME -t UTF-8 does so for the encoding that it has, such as GB18030 or WINDOWS-1252.',
    explanation:
      'Content, slide text, templates and CSV files are UTF-8. A file in another encoding, such as GBK, would be read as other characters, so it is refused.',
    wrong: 'content.yaml saved as GBK (“ANSI”)',
    right: 'content.yaml saved as UTF-8',
  }),
  'source-date-epoch': entry<{ found: string }>({
    severity: 'error',
    message: (f) => `SOURCE_DATE_EPOCH is ${f.found}, not a number of seconds since 1970.`,
    hint: () => 'set it as build systems do: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct).',
    explanation:
      'A deck that does not say `deck.date` takes the date in its properties from the environment variable SOURCE_DATE_EPOCH, so that two builds of one commit give the same bytes. It counts seconds since 1970; anything else is a mistake that would go unseen.',
    wrong: 'SOURCE_DATE_EPOCH=2012-07-01 deckwright build',
    right: 'SOURCE_DATE_EPOCH=1341100800 deckwright build',
  }),
  'file-not-written': entry<{ file: string; reason: string }>({
    severity: 'error',
    message: (f) => `${f.file} could not be written: ${f.reason}.`,
    hint: () =>
      'close the deck if PowerPoint has it open, check the permissions and the space on the disk, or name another file.',
    explanation:
      'The deck was built but could not be written. It is written to a temporary file and then renamed, so what stood there before is whole and unchanged. Only a file is replaced, never a folder, a device or a pipe; a symbolic link stays, and the file that it leads to is replaced.',
    wrong: 'deckwright build -o /read-only/deck.pptx',
    right: 'deckwright build -o out/deck.pptx',
  }),
  'output-is-input': entry<{ file: string }>({
    severity: 'error',
    message: (f) => `${f.file} is one of the files that were read; nothing was written over it.`,
    hint: () => 'name another file.',
    explanation:
      'What is written would have replaced a file that it is made from: the input, the outline of --brand, a picture, a template or a source. Files are compared by where they really are, so a symbolic link to one is that one.',
    wrong: 'deckwright build content.yaml -o content.yaml',
    right: 'deckwright build content.yaml -o out/deck.pptx',
  }),
  'brand-file': entry<{ file: string }>({
    severity: 'error',
    message: (f) => `${f.file} holds no brand.`,
    hint: () => 'write what stands under `brand:` into it: `colours:`, `fonts:`, `logo:`, `footer:`.',
    explanation:
      'A brand for many decks stands in a file of its own, which `brand: path` or --brand names. The file holds the keys that stand under `brand:` in an outline, or it is an outline with a brand.',
    wrong: '# brand/acme.yaml\n- 9B1C22',
    right: '# brand/acme.yaml\ncolours: { primary: "9B1C22" }\nlogo: logo.svg',
  }),
  'set-form': entry<{ setting: string }>({
    severity: 'error',
    message: (f) => `--set ${f.setting} sets nothing: it has another form than key=value.`,
    hint: () => 'write the keys from the top, joined by dots, and the value: --set deck.date=2026-12-01.',
    explanation:
      'The option --set gives one value of the outline for this run. Its name is the keys that lead to it, joined by dots, and a number for an item of a list, counted from 1.',
    wrong: "deckwright build --set 'date 2026'",
    right: 'deckwright build --set deck.date=2026-12-01',
  }),
};
