import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, programAt, type Workplace } from './workplace.ts';

/** An instruction of a Dockerfile: `RUN` and what stands behind it. */
interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** Returns the stages of a Dockerfile, each from its `FROM`. */
export function stagesOf(text: string): Instruction[][] {
  const stages: Instruction[][] = [];
  for (const line of text.replace(/\\\n/gu, ' ').split('\n')) {
    const [, name, rest] = /^([A-Z]+) +(.*)$/u.exec(line) ?? [];
    if (name === undefined || rest === undefined) continue;
    if (name === 'FROM') stages.push([]);
    stages.at(-1)?.push({ name, rest });
  }
  return stages;
}

/** Says what is wrong with the image that a Dockerfile makes: it has a version, a user without rights, and what it copies is there. */
export function faultsOf(stages: readonly (readonly Instruction[])[]): string[] {
  const last = stages.at(-1) ?? [];
  const all = stages.flat();
  const names = stages.map(([from]) => / AS (\S+)$/iu.exec(from?.rest ?? '')?.[1]);
  const behind = (name: string, list = last) =>
    list.filter((one) => one.name === name).map(({ rest }) => rest);
  const bases = behind('FROM', all).map((rest) => rest.split(' ')[0] ?? '');
  const copied = behind('COPY', all).map((rest) => /^--from=(\S+)/u.exec(rest)?.[1]);
  return [
    ...bases.filter((base) => !/:\d/u.test(base)).map((base) => `${base} has no version`),
    ...copied.filter((from) => from !== undefined && !names.includes(from)).map((from) => `no stage ${from}`),
    ...(/^(?:root|0)?$/u.test(behind('USER').at(-1) ?? '') ? ['it runs as root'] : []),
    ...(behind('ENTRYPOINT').every((rest) => rest.startsWith('[')) ? [] : ['a shell stands between']),
    ...(behind('ADD', all).length > 0 ? ['ADD may fetch from the net'] : []),
  ];
}

/**
 * Runs the steps of the Dockerfile without Docker: those of its first stage in a copy of this repository, and the entry point of its last
 * one by bubblewrap, as a user without rights, without a network, with every folder read-only but the one that is worked in. The base
 * image is not fetched; this machine's Node stands for it.
 */
export function container(at: Workplace): Outcome {
  const stages = stagesOf(readFileSync('Dockerfile', 'utf8'));
  const faults = faultsOf(stages);
  if (faults.length > 0) throw new Error(faults.join(', '));
  const place = join(at.root, 'image');
  cpSync(at.checkout(), place, { recursive: true });
  rmSync(join(place, 'node_modules'), { recursive: true, force: true });
  const tarballs = join(at.root, 'tarballs');
  const opt = join(at.root, 'opt');
  mkdirSync(tarballs);
  for (const { name, rest } of stages[0] ?? [])
    if (name === 'RUN')
      at.must(place, rest.replaceAll('/tmp', tarballs).replaceAll('/opt/', `${opt}/`), {
        PATH: process.env.PATH ?? '',
      });
  const size = execFileSync('du', ['-sm', join(opt, 'deckwright')], { encoding: 'utf8' }).split('\t')[0];
  const bwrap = programAt('bwrap');
  const built = `the stages of the Dockerfile; Deckwright takes ${size} MB`;
  if (!bwrap) return { missing: `bwrap (bubblewrap of Debian), to run what was built: ${built}` };
  const entry = JSON.parse(stages.at(-1)?.find(({ name }) => name === 'ENTRYPOINT')?.rest ?? '[]');
  const work = at.folder();
  // Root takes the rights of the first user; anybody else keeps their own.
  const user = process.getuid?.() === 0 ? 1000 : process.getuid?.();
  if (user === undefined) return { missing: 'users, who have ids' };
  chmodSync(at.root, 0o755);
  chownSync(work, user, user);
  const isolated = (...command: string[]) =>
    spawnSync(
      bwrap,
      [
        ...['--ro-bind', '/usr', '/usr', '--symlink', 'usr/bin', '/bin', '--symlink', 'usr/lib', '/lib'],
        ...['--symlink', 'usr/lib64', '/lib64', '--proc', '/proc', '--dev', '/dev'],
        ...['--ro-bind', join(opt, 'deckwright'), '/opt/deckwright', '--bind', work, '/work'],
        ...['--remount-ro', '/', '--unshare-all', '--uid', String(user), '--gid', String(user)],
        ...['--chdir', '/work', '--setenv', 'NODE_ENV', 'production', ...command],
      ],
      { encoding: 'utf8', uid: user, gid: user, env: { PATH: '/usr/bin' } },
    );
  const ran = isolated(
    ...entry,
    'build',
    'content.yaml',
    '--each',
    'units.csv',
    '-o',
    'out/{{row.code}}.pptx',
  );
  if (ran.status !== 0 || !existsSync(join(work, 'out/north.pptx')))
    throw new Error(`no deck was built: ${ran.stdout}${ran.stderr}`);
  if (
    isolated('/usr/bin/touch', '/opt/deckwright/x').status === 0 ||
    isolated('/usr/bin/touch', '/x').status === 0
  )
    throw new Error('its file system can be written');
  return {
    passed: `${built}, and builds the decks as a user without rights, without a network, on a read-only file system`,
  };
}
