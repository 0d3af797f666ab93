import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openProject } from '../../src/project.ts';
import { Preview } from '../../src/serve/preview.ts';
import { type ServeOptions, serve } from '../../src/serve/server.ts';
import { OUTLINE } from '../commands/anOutline.ts';
import { aFolder } from '../files/aFolder.ts';

async function aServer(more: Partial<ServeOptions> = {}) {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const preview = new Preview(
    (report) => openProject({ path: join(folder, 'content.yaml') }, folder, report),
    {
      pathOf: (file) => join(folder, file),
      address: undefined,
    },
  );
  preview.update(() => 0);
  preview.judge();
  const serving = await serve(preview, { host: '127.0.0.1', port: 0, page: '<title>page</title>', ...more });
  onTestFinished(() => serving.close());
  return { ...serving, preview, address: `http://127.0.0.1:${serving.port}` };
}

test('the page, the state and the presenter’s page are served, and are for nobody else to keep or frame', async () => {
  const { address } = await aServer();
  const page = await fetch(address);
  expect(await page.text()).toBe('<title>page</title>');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(await (await fetch(`${address}/present`)).text()).toBe('<title>page</title>');
  const { deck, findings } = (await (await fetch(`${address}/state`)).json()) as ReturnType<Preview['all']>;
  expect(deck.order).toHaveLength(3);
  expect(findings).toEqual({ version: 1, findings: [] });
  expect((await fetch(`${address}/etc/passwd`)).status).toBe(404);
});

test('what is sent comes to all pages that listen', async () => {
  const { address, send } = await aServer();
  const pages = await Promise.all([1, 2].map(() => fetch(`${address}/events`)));
  send('deck', { version: 7 });
  for (const { body } of pages) {
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    while (reader && !heard.includes('\n\nevent')) heard += (await reader.read()).value ?? '';
    expect(heard).toContain('event: deck\ndata: {"version":7}\n\n');
    await reader?.cancel();
  }
});

test('a place is asked for by POST; what is no request is refused', async () => {
  const { address, preview } = await aServer();
  const slide = preview.all().deck.changed[2];
  const ask = async (body: string) => (await fetch(`${address}/place`, { method: 'POST', body })).json();
  const known = { key: slide?.key, changed: 1, area: slide?.areas.findIndex(({ words }) => words === '727') };
  expect(await ask(JSON.stringify(known))).toMatchObject({
    place: expect.stringMatching(/^content\.yaml:/u),
  });
  for (const body of ['', 'null', '[]', '{', '{"key":1,"area":"x"}', 'x'.repeat(20_000)])
    expect(await ask(body), body.slice(0, 20)).toHaveProperty('refused');
  expect((await fetch(`${address}/place`)).status).toBe(404);
});

test('an editor asks for a line', async () => {
  const { address } = await aServer();
  const line = OUTLINE.split('\n').findIndex((text) => text.includes('727')) + 1;
  expect((await fetch(`${address}/goto?file=content.yaml&line=${line}`)).status).toBe(200);
  expect((await fetch(`${address}/goto?file=content.yaml`)).status).toBe(404);
  expect((await fetch(`${address}/goto?file=other.yaml&line=2`)).status).toBe(404);
});

/** Asks with a header that `fetch` does not let one set. */
const statusWith = (port: number, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) =>
    request({ port, host: '127.0.0.1', path: '/state', headers }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end(),
  );

test('a foreign host or origin is refused', async () => {
  const { port } = await aServer();
  expect(await statusWith(port, {})).toBe(200);
  expect(await statusWith(port, { Host: 'evil.example' })).toBe(403);
  expect(await statusWith(port, { Origin: 'http://evil.example' })).toBe(403);
});

test('a port in use gives way to the next', async () => {
  const first = await aServer();
  const second = await aServer({ port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
  expect((await fetch(second.address)).status).toBe(200);
});
