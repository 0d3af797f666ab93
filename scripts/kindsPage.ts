import { compile } from '../src/build.ts';
import { Report } from '../src/diagnostics/report.ts';
import { readOwnTemplates } from '../src/files/readTemplateSources.ts';
import { pageSvg } from '../src/preview/pageSvg.ts';
import { openProject } from '../src/project.ts';
import { type KindPage, kindPages } from '../src/starters/kindPages.ts';
import { readTemplates } from '../src/text/templates.ts';

/** The kinds of slide with English examples, as `deckwright kinds` prints them. */
export function englishKinds(): readonly KindPage[] {
  const report = new Report();
  return kindPages(readTemplates(readOwnTemplates(report), [], report).kinds, 'en');
}

/** Makes the page of the docs that shows every kind of slide: a sentence, a picture, an example and its fields. */
export function kindsPage(): string {
  const kinds = englishKinds();
  const contents = kinds.map(({ name, summary }) => `- [${name}](#${name}): ${summary}`).join('\n');
  return `${HEAD}\n${contents}\n\n${kinds.map(section).join('\n')}`;
}

/** Draws a slide of each kind from the outline that holds the examples. Returns SVG by the name of the kind. */
export function kindPictures(): ReadonlyMap<string, string> {
  const report = new Report();
  const project = openProject({ path: 'starters/kinds.en.yaml' }, '.', report);
  const { slides = [], scene } = project ? compile(project, report) : {};
  if (!scene || report.hasErrors) throw new Error('starters/kinds.en.yaml cannot be compiled');
  return new Map(
    englishKinds().map(({ name }) => {
      const page = scene.pages[slides.findIndex(({ layout }) => layout.name === name)];
      if (!page) throw new Error(`starters/kinds.en.yaml has no slide of the kind ${name}`);
      return [name, `${pageSvg(page, scene)}\n`];
    }),
  );
}

const HEAD = `# Kinds of slide

Each block of \`slides:\` has a \`kind\`. \`deckwright kinds\` lists them, and \`deckwright kinds NAME\` prints what stands
here; \`--language zh-CN\` does it with Chinese examples. A field with an asterisk is required. This page is made by
\`npm run docs\` from \`starters/kinds.en.yaml\` and from the heads of the templates; edit it there.
`;

const section = ({ name, summary, example, fields }: KindPage) =>
  `## ${name}

${summary}

<img src="kinds/${name}.svg" width="480" alt="A slide of the kind ${name}">

~~~yaml
${example}~~~

${fields
  .map(
    ({ name: field, depth, type, required, description }) =>
      `${'  '.repeat(depth)}- \`${field}\`${required ? '\\*' : ''} (${type}): ${description}\n`,
  )
  .join('')}`;
