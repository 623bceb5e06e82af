import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What can be asked about processes; `/proc` answers it on Linux. */
export interface Processes {
  /** Something that differs between any two places whose process numbers mean different processes. */
  readonly place: string;
  readonly pid: number;
  /** When a process began, in the system's own count; null = there is none of that number, undefined = nobody knows. */
  startOf(pid: number): string | null | undefined;
}

/** The name under which this process takes leases: `runner <host> <place> <pid> <start>`. */
export const ownerName = (processes: Processes = ownProcesses, host = hostname()): string =>
  ['runner', host, processes.place, processes.pid, processes.startOf(processes.pid) ?? randomUUID()].join(
    ' ',
  );

/** Whether the owner of a lease was a process of this very place that is certainly gone. In doubt it is not. */
export const isOwnerGone = (
  owner: string,
  processes: Processes = ownProcesses,
  host = hostname(),
): boolean => {
  const [kind, itsHost, place, pid, start] = owner.split(' ');
  if (kind !== 'runner' || itsHost !== host || place !== processes.place || !start) return false;
  const now = processes.startOf(Number(pid));
  return now !== undefined && now !== start;
};

// The boot tells machines apart, the process namespace containers: both may well share a host name.
const readPlace = (): string => {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const names = `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
    return createHash('sha256').update(names).digest('hex').slice(0, 12);
  } catch {
    return '-';
  }
};

// One that was killed and is not yet taken note of by its parent is gone as well.
const gone = new Set(['Z', 'X']);

const readStart = (pid: number): string | null | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold anything: what follows the last bracket is split by blanks.
    const parts = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return gone.has(parts[0] ?? '') ? null : parts[19];
  } catch (thrown) {
    return codeOf(thrown) === 'ENOENT' && isNobody(pid) ? null : undefined;
  }
};

// Some machines hide the processes of other users; a signal that does nothing still tells whether there is one.
const isNobody = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch (thrown) {
    return codeOf(thrown) === 'ESRCH';
  }
};

const codeOf = (thrown: unknown): unknown => (thrown as { code?: unknown }).code;

const place = readPlace();

/** The processes of this machine; where they cannot be told apart for certain, nobody is ever said to be gone. */
export const ownProcesses: Processes = {
  place,
  pid: process.pid,
  startOf: (pid) => (place === '-' ? undefined : readStart(pid)),
};
