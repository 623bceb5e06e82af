import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCommand } from '../../scripts/cli/read-command.ts';
import { deployFile, deployFiles, iniOf } from './deploy-files.ts';

describe('the examples of unattended running, as their own schedulers read them', () => {
  it('are all named in their README', () => {
    const readme = deployFile('README.md');
    const unnamed = [...deployFiles.keys()].filter(
      (it) => it !== 'README.md' && !readme.includes(`\`${it}\``),
    );
    expect(unnamed).toEqual([]);
  });

  it('cron: each line has five times and a command without a percent sign, which cron takes for an end of line', () => {
    const lines = deployFile('crontab')
      .split('\n')
      .filter((it) => it !== '' && !it.startsWith('#'));
    expect(lines).toHaveLength(1);
    for (const line of lines) expect(line).toMatch(/^(?:[\d*/,-]+ ){5}[^%]+$/);
  });

  it('systemd: the timer starts the service, which runs once and reads the secrets', () => {
    const service = iniOf(deployFile('renkei.service'));
    const timer = iniOf(deployFile('renkei.timer'));
    expect(service.get('Service')?.get('Type')).toBe('oneshot');
    expect(service.get('Service')?.get('ExecStart')).toMatch(/^\/\S+ \/\S+\/renkei\.cjs run /);
    expect(service.get('Service')?.get('EnvironmentFile')).toMatch(/^\/\S+\/renkei\.env$/);
    expect(timer.get('Timer')?.get('OnCalendar')).toBe('*:0/5');
    expect(timer.get('Timer')?.has('Unit'), 'the same name is the link').toBe(false);
    expect(timer.get('Install')?.get('WantedBy')).toBe('timers.target');
  });

  it('GitHub Actions: on a schedule, one run at a time, with no more rights than reading', () => {
    const flow = parse(deployFile('github-actions.yml'));
    expect(flow.on.schedule[0].cron).toMatch(/^(?:[\d*/,-]+ ){4}[\d*/,-]+$/);
    expect(flow.permissions).toEqual({ contents: 'read' });
    expect(flow.concurrency).toEqual({ group: 'renkei', 'cancel-in-progress': false });
    expect(flow.jobs.run['runs-on']).toBeTruthy();
    for (const [name, value] of Object.entries(flow.jobs.run.steps.at(-1).env)) {
      if (/TOKEN|SECRET/.test(name)) expect(value).toBe(`\${{ secrets.${name} }}`);
    }
  });

  it('Kubernetes: an Indexed Job on a schedule, whose secrets come from a Secret', () => {
    const cron = parse(deployFile('kubernetes-indexed-job.yaml'));
    expect([cron.apiVersion, cron.kind, cron.spec.concurrencyPolicy]).toEqual([
      'batch/v1',
      'CronJob',
      'Forbid',
    ]);
    const job = cron.spec.jobTemplate.spec;
    expect(job.completionMode).toBe('Indexed');
    expect(job.parallelism).toBe(job.completions);
    const pod = job.template.spec;
    // Kubernetes refuses backoffLimitPerIndex with any other policy.
    expect(pod.restartPolicy).toBe('Never');
    const mounts = pod.containers[0].volumeMounts.map((it: { name: string }) => it.name);
    expect(pod.volumes.map((it: { name: string }) => it.name)).toEqual(mounts);
    for (const { name, value, valueFrom } of pod.containers[0].env) {
      if (/TOKEN|SECRET/.test(name)) expect([value, valueFrom.secretKeyRef.key]).toEqual([undefined, name]);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'Kubernetes: every pod takes its own share, and no share is left',
    () => {
      const { completions, template } = parse(deployFile('kubernetes-indexed-job.yaml')).spec.jobTemplate
        .spec;
      const [shell, flag, line] = template.spec.containers[0].command;
      // Stands where node does, and says what node would be given.
      const spoken = line.replace('exec node ', "printf '%s\\n' ");
      const shares = Array.from({ length: completions }, (_, index) => {
        const env = { PATH: process.env.PATH ?? '', JOB_COMPLETION_INDEX: String(index) };
        const [, ...args] = execFileSync(shell, [flag, spoken], { env, encoding: 'utf8' }).trim().split('\n');
        const command = readCommand(args);
        return command.ok ? command.value.shard : command.fault;
      });
      const wanted = Array.from({ length: completions }, (_, index) => ({
        index: index + 1,
        of: completions,
      }));
      expect(shares).toEqual(wanted);
    },
  );
});
