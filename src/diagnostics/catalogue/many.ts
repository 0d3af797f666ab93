import { entry } from '../entry.ts';
import { nearest } from '../nearest.ts';
import { pick } from '../remedy.ts';

/** Findings about many decks that are built from one outline or by one command. */
export const manyCatalogue = {
  'row-unknown-value': entry<{ path: string; known: readonly string[] }>({
    severity: 'error',
    message: (f) => `the row has no value \`${f.path}\`.`,
    hint: (f) => {
      const meant = nearest(f.path, f.known);
      return meant === undefined
        ? `it has ${f.known
            .slice(0, 12)
            .map((name) => `\`${name}\``)
            .join(', ')}${f.known.length > 12 ? ' …' : ''}.`
        : `did you mean \`${meant}\`?`;
    },
    remedy: (f) => pick(f.path, { near: nearest(f.path, f.known), known: f.known }),
    explanation:
      'With --each FILE, `{{row.name}}` in a text of the outline or in the name of the output stands for a value of the row from which a deck is made: a column of a CSV file or a workbook, a key of a mapping in YAML or JSON. --as gives the row another name. Two braces that are meant as such are written `\\{{`.',
    wrong: '# units.csv begins with: code,name\ntitle: The year of {{row.nmae}}',
    right: '# units.csv begins with: code,name\ntitle: The year of {{row.name}}',
  }),
  'row-not-text': entry<{ path: string }>({
    severity: 'error',
    message: (f) => `\`${f.path}\` is a list or a mapping, which cannot stand within a text.`,
    hint: () => 'let the mark be the whole value, or name a text inside it.',
    explanation:
      'A row of a YAML or JSON file may hold lists and mappings. A mark that is a whole value of the outline stands for them; a mark within a text stands for a text.',
    wrong: '# row: { items: [a, b] }\ntitle: We did {{row.items}}',
    right: '# row: { items: [a, b] }\nitems: "{{row.items}}"',
  }),
  'row-missing': entry<{ path: string }>({
    severity: 'warning',
    message: (f) => `\`{{${f.path}}}\` stands for a value of a row, and no rows were given.`,
    hint: () => 'build with --each FILE, and with --as NAME for another name than `row`.',
    explanation:
      'An outline for many decks has marks in its texts, for which each deck takes the values of its row. Without --each the marks would be printed on the slides.',
    wrong: 'deckwright build content.yaml',
    right: "deckwright build content.yaml --each units.csv -o 'out/{{row.code}}.pptx'",
  }),
  'rows-form': entry<{ file: string }>({
    severity: 'error',
    message: (f) => `${f.file} holds no list of rows.`,
    hint: () =>
      'it is a CSV file or a workbook whose first row names the columns, a list of mappings in YAML or JSON, or JSON lines with one mapping in each.',
    explanation:
      'The file of --each has a row for each deck. Its ending tells its form: .csv, .tsv, .xlsx, .yaml, .yml, .json, .jsonl or .ndjson.',
    wrong: '# units.yaml\nname: Jilin',
    right: '# units.yaml\n- { code: jl, name: Jilin }\n- { code: hb, name: Hubei }',
  }),
  'output-twice': entry<{ output: string; other: string }>({
    severity: 'error',
    message: (f) =>
      f.output === f.other
        ? `two decks would be written to ${f.output}.`
        : `${f.output} and ${f.other} are one file where capital letters do not count.`,
    hint: () => 'let the name of the output hold a value that differs in each row.',
    explanation:
      'Of two decks with one name the second would replace the first. Names are compared as macOS and Windows do, without capital letters and with composed accents, so that a folder of decks can be copied to any system.',
    wrong: "deckwright build content.yaml --each units.csv -o 'out/{{row.province}}.pptx'",
    right: "deckwright build content.yaml --each units.csv -o 'out/{{row.code}}.pptx'",
  }),
  'output-unsafe': entry<{ value: string; why: string }>({
    severity: 'error',
    message: (f) => `\`${f.value}\` cannot be part of the name of a file: ${f.why}.`,
    hint: () => 'name the decks by a column with short plain codes.',
    explanation:
      'The name of a deck that is made from a value stays below the folder that -o names and is a file on every system: no slashes, no dots alone, none of <>:"|?* and no control characters, no name of a device of Windows such as CON or NUL, no dot or space at its end, at most 200 bytes.',
    wrong: '# units.csv\ncode,name\n../jl,Jilin',
    right: '# units.csv\ncode,name\njl,Jilin',
  }),
};
