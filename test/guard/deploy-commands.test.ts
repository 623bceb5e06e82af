import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { memoryOptions } from '../../scripts/cli/memory-options.mjs';
import { openOutput } from '../../scripts/cli/output.ts';
import { readCommand } from '../../scripts/cli/read-command.ts';
import {
  basicAuth,
  connectionSecret,
  type Environment,
  kintoneSecrets,
  kintoneUrl,
} from '../../scripts/node/env-secrets.ts';
import { webhookHeaders } from '../../scripts/node/webhook-headers.ts';
import { runWords } from '../../shared/words/runs.ts';
import { commandLines, deployFile, deployFiles, iniOf } from './deploy-files.ts';

const connection = 'salesforce';

/** Every variable the runner asks its environment for. */
const namesRead = (): ReadonlySet<string> => {
  const asked = new Set<string>();
  // A password is asked for only where there is a user.
  const users: Environment = { KINTONE_USERNAME: 'mori', KINTONE_BASIC_AUTH_USERNAME: 'gate' };
  const env = new Proxy(users, {
    get: (given, name) => {
      asked.add(String(name));
      return given[String(name)];
    },
  });
  openOutput(true, env);
  kintoneUrl(env);
  kintoneSecrets(env);
  basicAuth(env);
  connectionSecret(env, connection);
  webhookHeaders(env, { now: () => 0 })('');
  return asked;
};

const all = [...deployFiles].flatMap(([file, text]) =>
  commandLines(text).map((args) => [file, args.join(' '), args] as const),
);

describe('the examples of unattended running', () => {
  it('hold at least one command each, but for the timer and the secrets', () => {
    const mute = [...deployFiles.keys()].filter((file) => !all.some(([it]) => it === file));
    expect(mute).toEqual(['renkei.env', 'renkei.timer']);
  });

  it.each(all)('%s: `renkei %s` is a command line that the runner understands', (_file, _line, args) => {
    const command = readCommand(args);
    if (!command.ok) throw new Error(JSON.stringify(command.fault));
    expect(runWords.en.usage).toMatch(new RegExp(`^  ${command.value.name}\\b`, 'm'));
    expect(command.value.config).toMatch(/renkei\.json$/);
    expect(command.value.subject, 'a word too many').toBeNull();
  });

  it.each(['renkei.env', 'github-actions.yml', 'README.md'])(
    '%s bounds the memory as the command itself does',
    (file) => {
      expect(deployFile(file)).toContain(memoryOptions);
    },
  );

  it('name no environment variable that the runner does not read', () => {
    const read = namesRead();
    const named = [...deployFiles].flatMap(([file, text]) =>
      [...text.matchAll(/\b(?:KINTONE|RENKEI)_[A-Z0-9_]+/g)].map(([name]) => ({ file, name })),
    );
    expect(named.filter((it) => !read.has(it.name))).toEqual([]);
  });

  it.each([
    ['renkei.env', [...(iniOf(deployFile('renkei.env')).get('')?.keys() ?? [])]],
    ['github-actions.yml', Object.keys(parse(deployFile('github-actions.yml')).jobs.run.steps.at(-1).env)],
    [
      'kubernetes-indexed-job.yaml',
      parse(
        deployFile('kubernetes-indexed-job.yaml'),
      ).spec.jobTemplate.spec.template.spec.containers[0].env.map((it: { name: string }) => it.name),
    ],
  ])('%s gives the runner every secret it cannot do without', (_file, names) => {
    const env = Object.fromEntries(names.map((it: string) => [it, 'https://example.cybozu.com']));
    const ours = names.filter((it: string) => it !== 'NODE_OPTIONS');
    expect(ours.filter((it: string) => !namesRead().has(it))).toEqual([]);
    const secrets = [kintoneUrl(env), kintoneSecrets(env), connectionSecret(env, connection)];
    expect(secrets.every((it) => it.ok)).toBe(true);
  });
});
