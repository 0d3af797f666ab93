// summary.mjs FOLDER [ADDRESS]: prints the summary of a job as Markdown: each deck of FOLDER/manifest.ndjson with its slides and findings,
// and where its pictures are. GitHub shows no picture that stands in the summary itself, so they are in what is uploaded to ADDRESS.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, address] = process.argv.slice(2);
const manifest = join(folder, 'manifest.ndjson');
const lines = existsSync(manifest)
  ? readFileSync(manifest, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter((line) => line.output)
  : [];
const found = ({ findings }) =>
  Object.entries(findings)
    .map(([code, count]) => `${count} × ${code}`)
    .join(', ') || 'none';
const slides = join(folder, 'slides');
const pictures = existsSync(slides) ? readdirSync(slides).filter((name) => name.endsWith('.png')).length : 0;
console.log('## Deckwright\n');
if (lines.length === 0) console.log('No deck was built; the annotations say why.');
else {
  console.log('| deck | slides | findings | sha256 |\n|---|---|---|---|');
  for (const line of lines)
    console.log(
      `| ${line.output} | ${line.slides} | ${found(line)} | ${line.sha256?.slice(0, 12) ?? line.status} |`,
    );
}
if (address)
  console.log(`\n[The deck${pictures > 0 ? ` and ${pictures} pictures of its slides` : ''}](${address})`);
