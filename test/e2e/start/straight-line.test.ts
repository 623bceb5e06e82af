import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/build/project-root.ts';

const patienceMs = 240_000;

it(
  'npm start walks the whole line: plugin installed, two syncs, two calls on their records, pictures taken',
  async () => {
    const script = join(projectRoot, 'scripts/start/start.ts');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [script, '--once', '--json', '--rows', '6'],
      {
        cwd: projectRoot,
        timeout: patienceMs,
        maxBuffer: 10_000_000,
      },
    );
    const report = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    expect(report.plugin).toMatchObject({
      id: expect.stringMatching(/^[a-p]{32}$/),
      zipBytes: expect.any(Number),
    });
    // Six customers went to Salesforce, five leads came back; what was just written is read again and left alone.
    expect(report.sync).toMatchObject({ created: 11, updated: 0, failed: 0 });
    expect(report.sync.read).toBe(report.sync.created + report.sync.skipped);
    expect(report.secondSync).toEqual({ writes: 0 });
    expect(report.calls).toEqual({ dialled: 2, recorded: 2, links: ['tel:+81312345001'] });
    expect(report.screenshots.filter((file: string) => !existsSync(file))).toEqual([]);
    expect(report.screenshots.length).toBeGreaterThanOrEqual(3);
  },
  patienceMs,
);
