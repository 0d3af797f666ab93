// Writes the files that are generated from the code: the page of codes, and the schema of content.yaml.
import { writeFileSync } from 'node:fs';
import { codesPage } from './codesPage.ts';
import { contentSchema } from './contentSchema.ts';

writeFileSync('docs/codes.md', codesPage());
writeFileSync('content.schema.json', contentSchema());
