// Writes what is made from the code and read by people and their editors.
import { writeFileSync } from 'node:fs';
import { codesPage } from './codesPage.ts';
import { contentSchema } from './contentSchema.ts';

writeFileSync('docs/codes.md', codesPage());
writeFileSync('content.schema.json', contentSchema());
