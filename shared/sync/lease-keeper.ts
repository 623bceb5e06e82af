import type { Lease } from '../ports/lease.ts';
import { ok, type Result } from '../result.ts';
import type { SyncPorts } from './ports.ts';
import { retrying } from './retrying.ts';

const leaseMs = 10 * 60_000;

/** Holds a job's lease through a run: prolongs it in good time, gives it back at the end. */
export class LeaseKeeper {
  readonly #ports: SyncPorts;
  #lease: Lease;

  private constructor(ports: SyncPorts, lease: Lease) {
    this.#ports = ports;
    this.#lease = lease;
  }

  /** Takes the lease, or tells who has it and until when. */
  static async acquire(ports: SyncPorts, job: string): Promise<Result<LeaseKeeper>> {
    const lease = await retrying(ports, () => ports.leases.acquire(job, ports.owner, leaseMs));
    return lease.ok ? ok(new LeaseKeeper(ports, lease.value)) : lease;
  }

  /** Asked before each page; costs a request only when half the time is gone. */
  async keep(): Promise<Result<void>> {
    if (Date.parse(this.#lease.expiresAt) - this.#ports.clock.now() > leaseMs / 2) return ok(undefined);
    const { name, owner } = this.#lease;
    const lease = await retrying(this.#ports, () => this.#ports.leases.acquire(name, owner, leaseMs));
    if (!lease.ok) return lease;
    this.#lease = lease.value;
    return ok(undefined);
  }

  async release(): Promise<void> {
    // A lease that cannot be given back runs out by itself.
    await this.#ports.leases.release(this.#lease);
  }
}
