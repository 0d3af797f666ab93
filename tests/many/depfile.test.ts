import { spawnSync } from 'node:child_process';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { depfile } from '../../src/many/depfile.ts';
import { aFolder } from '../files/aFolder.ts';

test('a rule for each deck, and a target for each input', () => {
  expect(depfile([{ output: 'out/a b.pptx', inputs: ['a.yaml', 'x$#.png'] }])).toBe(
    'out/a\\ b.pptx: \\\n  a.yaml \\\n  x$$\\#.png\n\na.yaml:\n\nx$$\\#.png:\n',
  );
});

const hasMake = spawnSync('make', ['--version']).status === 0;
test.skipIf(!hasMake)('make builds again when an input is newer, and goes on when one is gone', () => {
  const names = ['a b.pptx', 'in $1#.yaml', 'gone.png'];
  const rules = depfile([{ output: 'a b.pptx', inputs: names.slice(1) }]);
  const folder = aFolder({
    Makefile: `all: a\\ b.pptx\na\\ b.pptx:\n\t@echo built\n-include deps\n`,
    deps: rules,
  });
  for (const name of names.slice(0, 2)) writeFileSync(join(folder, name), '');
  const make = () => spawnSync('make', [], { cwd: folder, encoding: 'utf8' }).stdout;
  // A target without a file counts as new.
  expect(make()).toBe('built\n');
  writeFileSync(join(folder, 'gone.png'), '');
  utimesSync(join(folder, 'gone.png'), 1, 1);
  utimesSync(join(folder, 'in $1#.yaml'), 1, 1);
  expect(make()).toContain('Nothing to be done');
  utimesSync(join(folder, 'in $1#.yaml'), 4e9, 4e9);
  expect(make()).toBe('built\n');
});
