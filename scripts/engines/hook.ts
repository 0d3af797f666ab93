import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { fencesOf } from '../../tests/docs/fences.ts';
import { type Outcome, programAt, type Workplace } from './workplace.ts';

const FILE = '.pre-commit-config.yaml';
const DECK = 'deck: { title: A year, language: en }\nslides:\n  - { kind: cover, notes: Hello. }\n';

/**
 * Commits into a repository with the hook of docs/ci.md, which pre-commit takes from a repository of this package: a sound outline is
 * committed, one with a mistake is not.
 */
export function hook(at: Workplace): Outcome {
  const precommit = programAt('pre-commit');
  if (!precommit) return { missing: 'pre-commit (of Debian)' };
  const place = at.checkout();
  const git = 'git -c user.name=Deckwright -c user.email=deckwright@example.com -c init.defaultBranch=main';
  at.must(place, `${git} init -q && git add -A && ${git} commit -qm "The package"`);
  const folder = at.folder();
  const fence = fencesOf('docs/ci.md', readFileSync('docs/ci.md', 'utf8')).find(({ file }) => file === FILE);
  const config = parse(fence?.text ?? '');
  Object.assign(config.repos[0], { repo: place, rev: at.must(place, 'git rev-parse HEAD').trim() });
  mkdirSync(join(folder, 'decks'));
  writeFileSync(join(folder, FILE), stringify(config));
  writeFileSync(join(folder, 'decks/content.yaml'), DECK);
  const root = process.env.ENGINES_ROOT ?? '/';
  const env = {
    PRE_COMMIT_HOME: join(at.root, 'pre-commit'),
    PYTHONPATH: join(root, 'usr/lib/python3/dist-packages'),
    PATH: `${join(root, 'usr/bin')}:${at.path}`,
  };
  at.must(folder, `${git} init -q && "${precommit}" install`, env);
  const committed = at.run(folder, `git add ${FILE} decks && ${git} commit -m "A sound outline"`, env);
  if (committed.status !== 0 || !`${committed.stdout}${committed.stderr}`.includes('deckwright check....'))
    throw new Error(`a sound outline was not committed: ${committed.stdout}${committed.stderr}`);
  appendFileSync(join(folder, 'decks/content.yaml'), '    titel: x\n  - { kind: nothing }\n');
  const refused = at.run(folder, `git add decks && ${git} commit -m "A mistake"`, env);
  const said = refused.stdout + refused.stderr;
  if (refused.status !== 1 || !said.includes('decks/content.yaml:'))
    throw new Error(`a mistake was committed: ${said}`);
  if (at.must(folder, 'git log --format=%s').trim() !== 'A sound outline')
    throw new Error('a commit was made all the same');
  return {
    passed: 'pre-commit ran the hook of docs/ci.md, let a sound outline in and kept a mistake out',
  };
}
