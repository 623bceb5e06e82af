import type { Job, NotifyList } from '../../../shared/config/config.ts';
import { findSecrets } from '../../../shared/config/secrets.ts';
import { isWebhookAddress } from '../../../shared/config/webhook-address.ts';

/** The intervals offered for digests, and for how long a job may be silent, in hours. */
export const digestChoices: readonly number[] = [1, 6, 12, 24, 72, 168];
export const healthChoices: readonly number[] = [6, 12, 24, 48, 72, 168];

/** The choices with the one in force among them, in order. */
export const withChoice = (choices: readonly number[], hours: number): readonly number[] =>
  [...new Set([...choices, hours])].toSorted((a, b) => a - b);

/** Reads codes as people type or paste them, several at once; none twice. */
export const readCodes = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,、，;\s]+/)
      .map((it) => it.trim())
      .filter(Boolean),
  ),
];

/** What is wrong with an address for notices: it is none, or it holds a secret. An empty one is no address yet. */
export const webhookProblem = (text: string): 'bad' | 'secret' | null => {
  if (text === '') return null;
  if (findSecrets(text).length > 0) return 'secret';
  return isWebhookAddress(text) ? null : 'bad';
};

const nobody: NotifyList = { users: [], groups: [] };

/** The job with this about its notices changed; what is empty or usual leaves no trace in the settings. */
export const withNotify = (job: Job, part: Partial<NotifyList>): Job => {
  const { users, groups, organizations, webhook, digestHours } = { ...nobody, ...job.notify, ...part };
  const notify: NotifyList = {
    users,
    groups,
    ...(organizations && organizations.length > 0 ? { organizations } : {}),
    ...(webhook ? { webhook } : {}),
    ...(digestHours && digestHours !== 24 ? { digestHours } : {}),
  };
  const { notify: _, ...rest } = job;
  const isEmpty = users.length + groups.length === 0 && Object.keys(notify).length === 2;
  return isEmpty ? rest : { ...rest, notify };
};

/** The job with this many hours until silence is a fault; the usual number leaves no trace. */
export const withHealthHours = (job: Job, hours: number): Job => {
  const { healthHours: _, ...rest } = job;
  return hours === 24 ? rest : { ...rest, healthHours: hours };
};
