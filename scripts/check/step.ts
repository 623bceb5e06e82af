import { spawnSync } from 'node:child_process';
import { projectRoot } from '../build/project-root.ts';

/** One thing `npm test` or `npm run check` does, as a command of the project's own tools. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const typeFolders = [
  'shared',
  'shared/clients',
  'shared/look',
  'plugin',
  'extension',
  'scripts',
  'scripts/sandbox/kintone/browser',
  'test',
];

/** Format, lint and types, folder by folder, so that `shared` cannot see a browser and a plugin cannot see Node. */
export const checkSteps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  ...typeFolders.map((folder) => ({ name: `types of ${folder}`, command: ['tsc', '-p', folder] })),
];

/** Runs a step with its output in view; tells whether it passed and how long it took. */
export const runStep = (step: Step): { name: string; passed: boolean; seconds: number } => {
  const began = performance.now();
  const [program = '', ...args] = step.command;
  console.log(`\n> ${step.name}`);
  const done = spawnSync(program, args, {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return { name: step.name, passed: done.status === 0, seconds: (performance.now() - began) / 1000 };
};
