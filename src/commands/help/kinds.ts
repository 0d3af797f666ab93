import { Report } from '../../diagnostics/report.ts';
import { readOwnTemplates } from '../../files/readTemplateSources.ts';
import { kindPages, type StarterLanguage } from '../../starters/kindPages.ts';
import { readTemplates } from '../../text/templates.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { Io } from '../io.ts';
import { didYouMean } from '../words.ts';

/** Runs `deckwright kinds`: lists the kinds of slide, or prints the fields and an example of one. Returns the exit code. */
export async function kindsCommand(
  name: string | undefined,
  options: { readonly language?: StarterLanguage | undefined },
  io: Io,
): Promise<ExitCode> {
  const report = new Report();
  const { kinds } = readTemplates(readOwnTemplates(report), [], report);
  const language = options.language ?? (/^zh/iu.test(io.language ?? '') ? 'zh-CN' : 'en');
  const pages = kindPages(kinds, language);
  if (name === undefined) {
    const width = Math.max(...pages.map((page) => page.name.length));
    const lines = pages.map((page) => `${page.name.padEnd(width)}  ${page.summary}`);
    await io.out(`${lines.join('\n')}\n\n\`deckwright kinds NAME\` prints its fields and an example.\n`);
    return EXIT.done;
  }
  const page = pages.find((one) => one.name === name);
  if (!page) {
    const known = pages.map((one) => one.name);
    io.err(
      `deckwright: there is no kind ${name}.${didYouMean(name, known)} \`deckwright kinds\` lists them all.\n`,
    );
    return EXIT.usage;
  }
  await io.out(`${page.name}: ${page.summary}\n\n${page.example}\n${page.fields.map(fieldLine).join('')}`);
  return EXIT.done;
}

const fieldLine = ({
  name,
  depth,
  type,
  required,
  description,
}: ReturnType<typeof kindPages>[number]['fields'][number]) =>
  `${'  '.repeat(depth)}${name}${required ? '*' : ''} (${type}): ${description}\n`;
