// Writes the files that are generated from the code: the pages of codes and of licences, and the schema of content.yaml.
import { writeFileSync } from 'node:fs';
import { codesPage } from './codesPage.ts';
import { contentSchema } from './contentSchema.ts';
import { licencesPage } from './licencesPage.ts';

writeFileSync('docs/codes.md', codesPage());
writeFileSync('docs/licences.md', await licencesPage());
writeFileSync('content.schema.json', contentSchema());
