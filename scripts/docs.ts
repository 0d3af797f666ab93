// Writes the files that are generated from the code: the pages of codes, of kinds with their pictures and of licences, the
// instructions for assistants, and the schema of content.yaml.
import { mkdirSync, writeFileSync } from 'node:fs';
import { codesPage } from './codesPage.ts';
import { contentSchema } from './contentSchema.ts';
import { kindPictures, kindsPage } from './kindsPage.ts';
import { licencesPage } from './licencesPage.ts';
import { skillPage } from './skillPage.ts';

writeFileSync('docs/codes.md', codesPage());
writeFileSync('docs/kinds.md', kindsPage());
mkdirSync('docs/kinds', { recursive: true });
for (const [name, svg] of kindPictures()) writeFileSync(`docs/kinds/${name}.svg`, svg);
mkdirSync('skills/deckwright', { recursive: true });
writeFileSync('skills/deckwright/SKILL.md', skillPage());
writeFileSync('docs/licences.md', await licencesPage());
writeFileSync('content.schema.json', contentSchema());
