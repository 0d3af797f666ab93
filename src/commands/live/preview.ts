import { resolve } from 'node:path';
import type { Report } from '../../diagnostics/report.ts';
import { refusal } from '../../files/diskFiles.ts';
import { packageFile, previewPage } from '../../files/packageFolder.ts';
import { openProject, type ProjectOptions } from '../../project.ts';
import { EDITORS, type Editor } from '../../serve/places.ts';
import { Preview } from '../../serve/preview.ts';
import { type Serving, serve } from '../../serve/server.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { type Io, Refused } from '../io.ts';
import { counts, deckSize } from '../words.ts';
import { openBrowser } from './openBrowser.ts';
import { watchInput } from './watchInput.ts';

export interface PreviewOptions extends ProjectOptions {
  readonly port: number;
  readonly open: boolean;
  readonly host: string;
  readonly token?: string | undefined;
  /** The name of an editor, or an address with `{file}`, `{line}` and `{column}`. */
  readonly editor: string;
}

/** The addresses that stand for all addresses of a machine. */
const EVERY = /^(?:0\.0\.0\.0|::)$/u;

/** The shortest token; one that can be guessed protects nothing. */
const SHORTEST = 8;

/**
 * Runs `deckwright preview`: serves the deck, and tells the pages in browsers of each change. `page` is what a browser is given.
 * Returns the exit code.
 */
export async function previewCommand(
  input: string,
  options: PreviewOptions,
  io: Io,
  page = previewPage(),
): Promise<ExitCode> {
  const wrong = wrongUse(options);
  if (wrong !== undefined || page === undefined) {
    io.err(`deckwright: ${wrong ?? 'the preview’s page is not built; run npm run build'}.\n`);
    return wrong === undefined ? EXIT.io : EXIT.usage;
  }
  const preview = new Preview(
    (report: Report) => openProject({ path: input }, io.folder, report, options),
    editorOf(options.editor, io.folder),
  );
  let serving: Serving | undefined;
  const begin = async (): Promise<Serving> => {
    const started = await serve(preview, { ...options, page }).catch((error: unknown) => {
      throw new Refused(`no page could be served on ${options.host}: ${refusal(error).reason}`);
    });
    if (started.port !== options.port && options.port !== 0)
      io.err(`port ${options.port} is in use; this is ${started.port}.\n`);
    const address = addressOf(options, started.port);
    io.err(`${address}  (Ctrl+C ends it)\n`);
    if (EVERY.test(options.host))
      io.err('elsewhere, put the address of this machine in place of localhost.\n');
    if (options.open) openBrowser(address, io);
    return started;
  };
  const work = async () => {
    const deck = preview.update(io.clock);
    serving?.send('deck', deck);
    // The slides are on their way before the rules run, which take as long again.
    await new Promise((resolve) => setImmediate(resolve));
    serving?.send('findings', preview.judge());
    const { report } = preview;
    const slides = deck.changed.length === 1 ? '1 slide' : `${deck.changed.length} slides`;
    const what = deck.failed ? 'not compiled' : serving ? `${slides} changed` : deckSize(preview.scene);
    io.err(`${what}, ${counts(report)}, ${Math.round(deck.ms)} ms\n`);
    serving ??= await begin();
    return preview.project;
  };
  try {
    return await watchInput(input, io, work);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    io.err(`deckwright: ${error.message}.\n`);
    return EXIT.io;
  } finally {
    await serving?.close();
  }
}

function wrongUse({ host, token, editor }: PreviewOptions): string | undefined {
  if (host !== '127.0.0.1' && host !== 'localhost' && host !== '::1' && token === undefined)
    return '--host shows the deck to other machines, so it needs --token TOKEN';
  if (token !== undefined && !new RegExp(`^[\\w.~-]{${SHORTEST},}$`, 'u').test(token))
    return `a token is ${SHORTEST} letters or digits at least`;
  if (EDITORS[editor] === undefined && !/^[a-z][a-z\d+.-]*:.*\{file\}/iu.test(editor))
    return `there is no editor ${editor}; there are ${Object.keys(EDITORS).join(', ')}, or an address with {file}`;
  return undefined;
}

const editorOf = (editor: string, folder: string): Editor => ({
  address: EDITORS[editor] ?? editor,
  pathOf: (file) => packageFile(file) ?? resolve(folder, file),
});

function addressOf({ host, token }: PreviewOptions, port: number): string {
  const name = EVERY.test(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}/${token === undefined ? '' : `?token=${token}`}`;
}
