import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashes, libraries, type Outcome, programAt, sameDecks, type Workplace } from './workplace.ts';

/** Runs examples/slurm.sh as an array on a Slurm of one machine, started without systemd and without munge. */
export async function slurm(at: Workplace, whole: Record<string, string>): Promise<Outcome> {
  const [control, daemon, step] = ['slurmctld', 'slurmd', 'slurmstepd'].map(
    (name) => programAt(`${name}-wlm`) ?? programAt(name),
  );
  const [sbatch, sinfo] = ['sbatch', 'sinfo'].map(programAt);
  if (!control || !daemon || !step || !sbatch || !sinfo)
    return { missing: 'Slurm (slurmctld, slurmd, slurm-client of Debian)' };
  if (process.getuid?.() !== 0) return { missing: 'the rights of root, without which slurmd does not start' };
  const folder = at.folder();
  const state = join(at.root, 'slurm');
  for (const part of ['state', 'spool']) mkdirSync(join(state, part), { recursive: true });
  const library = libraries();
  const conf = join(state, 'slurm.conf');
  writeFileSync(conf, configuration(state, join(library, 'slurm-wlm')));
  const env = {
    ...process.env,
    PATH: at.path,
    SLURM_CONF: conf,
    LD_LIBRARY_PATH: `${library}:${join(library, 'slurm-wlm')}`,
  };
  const started: ChildProcess[] = [
    spawn(control, ['-D', '-f', conf], { env, stdio: 'ignore' }),
    spawn(daemon, ['-D', '-f', conf, '-d', step], { env, stdio: 'ignore' }),
  ];
  try {
    for (let i = 0; !at.run(folder, sinfo, env as Record<string, string>).stdout.includes('idle'); i += 1) {
      if (i > 60) throw new Error('Slurm did not start');
      await sleep(500);
    }
    mkdirSync(join(folder, 'out'));
    at.must(
      folder,
      `${sbatch} --wait --array=1-4 --output=out/%a.log slurm.sh`,
      env as Record<string, string>,
    );
    sameDecks(hashes(folder), whole, 'Slurm');
    at.must(folder, 'deckwright manifest merge out/manifest-*.ndjson -o out/manifest.ndjson');
    return { passed: 'an array of four tasks on a Slurm of one machine' };
  } finally {
    for (const child of started) child.kill();
  }
}

const configuration = (state: string, plugins: string): string => {
  const host = hostname().split('.')[0];
  return `ClusterName=one
SlurmctldHost=${host}(127.0.0.1)
SlurmUser=root
AuthType=auth/none
CredType=cred/none
PluginDir=${plugins}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SlurmctldPort=16817
SlurmdPort=16818
StateSaveLocation=${state}/state
SlurmdSpoolDir=${state}/spool
SlurmctldPidFile=${state}/control.pid
SlurmdPidFile=${state}/daemon.pid
SlurmctldLogFile=${state}/control.log
SlurmdLogFile=${state}/daemon.log
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
NodeName=${host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=${host} Default=YES MaxTime=10 State=UP
`;
};
