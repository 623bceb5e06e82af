import { fault } from '../../shared/fault/fault.ts';
import { fail } from '../../shared/result.ts';
import type { SyncPorts } from '../../shared/sync/ports.ts';

/** What happens at one request of a run. */
export interface Trouble {
  /** Which request of the run, counted from 1. */
  readonly at: number;
  readonly kind: 'crash' | 'crashAfter' | 'refused' | 'answerLost' | 'meanwhile';
}

/** The process is gone; nothing after it happens. */
export class Crash extends Error {}

/** The same ports, with trouble at chosen requests; `meanwhile` is what others do in that moment. */
export const troubledPorts = (
  ports: SyncPorts,
  troubles: readonly Trouble[],
  meanwhile: () => Promise<void>,
): SyncPorts => {
  let count = 0;
  const call = async (work: () => Promise<unknown>): Promise<unknown> => {
    count += 1;
    const kinds = new Set(troubles.filter((it) => it.at === count).map((it) => it.kind));
    if (kinds.has('crash')) throw new Crash();
    if (kinds.has('refused')) return fail(fault('REMOTE_MAINTENANCE', 'kintone'));
    if (kinds.has('meanwhile')) await meanwhile();
    const answer = await work();
    if (kinds.has('crashAfter')) throw new Crash();
    return kinds.has('answerLost') ? fail(fault('NETWORK_TIMEOUT', 'network')) : answer;
  };
  const around = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (it, name) => {
        const member = Reflect.get(it, name) as unknown;
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => call(() => member.apply(it, args) as Promise<unknown>);
      },
    });
  return {
    ...ports,
    leases: around(ports.leases),
    checkpoints: around(ports.checkpoints),
    links: around(ports.links),
    runLog: around(ports.runLog),
    left: { source: around(ports.left.source), target: around(ports.left.target) },
    right: { source: around(ports.right.source), target: around(ports.right.target) },
  };
};
