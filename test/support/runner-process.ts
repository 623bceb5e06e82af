import { type ChildProcess, spawn } from 'node:child_process';

/** How a runner process ended, and what it said. */
export interface EndedRunner {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** The real runner as a process of its own, to be watched, asked to stop, or killed. */
export interface RunnerProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<EndedRunner>;
  /** Resolves once it has said this. */
  said(text: string): Promise<void>;
}

/** Starts `renkei` with these arguments; with `time` its clock begins that much later and runs that many times faster. */
export const startRunner = (
  args: readonly string[],
  env: { readonly [name: string]: string | undefined },
  time?: { readonly laterMs: number; readonly speed: number },
): RunnerProcess => {
  const preload = time ? ['--import', './test/support/fast-clock.ts'] : [];
  const child = spawn(process.execPath, [...preload, 'scripts/cli/renkei.ts', ...args], {
    env: { PATH: process.env.PATH, ...env, FAST_CLOCK: time ? `${time.laterMs} ${time.speed}` : undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (some: string) => {
    text.out += some;
  });
  child.stderr.setEncoding('utf8').on('data', (some: string) => {
    text.err += some;
  });
  const ended = new Promise<EndedRunner>((done) => {
    child.once('close', (code, signal) => done({ code, signal, ...text }));
  });
  const said = (wanted: string): Promise<void> =>
    new Promise((done, gaveUp) => {
      const look = () => text.out.includes(wanted) && done();
      child.stdout.on('data', look);
      child.once('close', () => gaveUp(new Error(`never said ${wanted}: ${text.out}${text.err}`)));
      look();
    });
  return { child, ended, said };
};
