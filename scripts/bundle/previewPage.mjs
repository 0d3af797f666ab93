// Makes the page of the preview: one file of HTML with its style and its script.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = 'src/serve/client';

/** Returns the page. It allows its own script by its hash, and no other. */
export async function previewPage() {
  const [script, style] = await Promise.all([bundled('main.ts'), bundled('page.css')]);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    // The slides have a style each, in shadow roots.
    "style-src 'unsafe-inline'",
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = readFileSync(join(FOLDER, 'page.html'), 'utf8');
  return page
    .replace('content="policy"', () => `content="${policy}"`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/<script type="module" src="main.ts">/, () => `<script type="module">${script}`);
}

async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, name)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  const text = outputFiles[0].text.trim();
  if (text.includes('</script')) throw new Error(`${name} would end its script`);
  return text;
}
