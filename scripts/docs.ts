// Writes the pages of docs/ that are made from the code.
import { writeFileSync } from 'node:fs';
import { codesPage } from './codesPage.ts';

writeFileSync('docs/codes.md', codesPage());
