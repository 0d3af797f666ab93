import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { inLanguage } from '../language/inLanguage.ts';
import { refusalOf } from './guard.ts';
import type { PlaceRequest } from './message.ts';
import type { Preview } from './preview.ts';

export interface ServeOptions {
  /** The address to listen on; `127.0.0.1` keeps it on this machine. */
  readonly host: string;
  /** The first port to try. */
  readonly port: number;
  /** What each address must carry. */
  readonly token?: string | undefined;
  /** The page in the browser, with all that it needs. */
  readonly page: string;
}

export interface Serving {
  readonly port: number;
  /** Sends a message to all pages that are open. */
  send(event: string, message: object): void;
  close(): Promise<void>;
}

/** The ports that are tried in a row. */
const MOST_PORTS = 20;
/** In milliseconds: how often a page is told nothing, so that no proxy ends its connection. */
const PULSE = 15_000;
/** In bytes: a request says which slide and which text. */
const MOST_BYTES = 10_000;

/** Serves the preview. When its port is taken, it takes the next that is free. Throws when none is. */
export async function serve(preview: Preview, options: ServeOptions): Promise<Serving> {
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, { preview, options, pages }).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, { refused: String(error) });
    });
  });
  const port = await listen(server, options);
  const tell = (text: string): void => {
    for (const page of pages) page.write(text);
  };
  const pulse = setInterval(() => tell(':\n\n'), PULSE);
  return {
    port,
    send: (event, message) => tell(eventText(event, message)),
    close: () => {
      clearInterval(pulse);
      for (const page of pages) page.end();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function listen(server: Server, { host, port }: ServeOptions): Promise<number> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await listenOn(server, host, port + tried);
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port === 0 || tried + 1 >= MOST_PORTS) throw error;
    }
  }
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

interface Desk {
  readonly preview: Preview;
  readonly options: ServeOptions;
  readonly pages: Set<ServerResponse>;
}

async function answer(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://preview');
  const refused = refusalOf({ headers: request.headers, url }, desk.options.token);
  if (refused !== undefined) return send(response, 403, { refused });
  const { preview, options, pages } = desk;
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /':
    case 'GET /present':
      return sendText(response, 200, 'text/html; charset=utf-8', pageFor(preview, options.page));
    case 'GET /state':
      return send(response, 200, preview.all());
    case 'GET /events':
      return subscribe(response, pages);
    case 'GET /goto':
      return goTo(url, response, desk);
    case 'POST /place':
      return send(response, 200, preview.place(placeRequest(await bodyOf(request))));
    default:
      return send(response, 404, { refused: 'there is nothing here' });
  }
}

/** The page in the language of the deck, as far as it has words in it. */
function pageFor({ scene }: Preview, page: string): string {
  const language = inLanguage(scene?.document.language ?? '', { zh: 'zh-CN', en: 'en' });
  return page.replace('<html lang="en"', `<html lang="${language}"`);
}

function subscribe(response: ServerResponse, pages: Set<ServerResponse>): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
  response.write(':\n\n');
  pages.add(response);
  response.on('close', () => pages.delete(response));
}

function goTo(url: URL, response: ServerResponse, { preview, pages }: Desk): void {
  const file = url.searchParams.get('file') ?? 'content.yaml';
  const line = Number(url.searchParams.get('line') ?? Number.NaN);
  const found = Number.isInteger(line) ? preview.goto(file, line) : undefined;
  if (found) for (const page of pages) page.write(eventText('goto', found));
  send(response, found ? 200 : 404, found ?? { refused: `no slide shows ${file}:${line}` });
}

const eventText = (event: string, message: object): string =>
  `event: ${event}\ndata: ${JSON.stringify(message)}\n\n`;

/** Reads what a page asks for. What it leaves out asks for nothing that exists. */
function placeRequest(text: string): PlaceRequest {
  let given: Partial<Record<keyof PlaceRequest, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) given = parsed;
  } catch {
    // Not JSON: nothing is asked for.
  }
  return {
    key: String(given.key),
    changed: Number(given.changed),
    area: Number(given.area),
    template: given.template === true,
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The page is of one version of the deck, names the token in its address, and is nobody else's to frame or to read. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': type });
  response.end(text);
}

const send = (response: ServerResponse, status: number, message: object): void =>
  sendText(response, status, 'application/json; charset=utf-8', JSON.stringify(message));
