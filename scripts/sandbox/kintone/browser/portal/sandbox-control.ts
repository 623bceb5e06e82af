/** How things stand in the test environment. */
export interface SandboxState {
  readonly now: string;
  readonly faults: number;
  readonly highest: number;
}

/** One fault as the control call takes it. */
export interface FaultRule {
  readonly match: { readonly method?: string; readonly path?: string; readonly times: number };
  readonly do: {
    readonly status?: number;
    readonly html?: boolean;
    readonly body?: unknown;
    readonly delayMs?: number;
    readonly drop?: boolean;
  };
}

/** One request of the log. */
export interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
}

const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const answer = await fetch(`/__sandbox/${path}`, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    }),
  });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return answer.json();
};

/** The control calls of the test environment, the same that tests use. */
export const sandboxControl = {
  state: async (): Promise<SandboxState> => {
    const [clock, faults, metrics] = await Promise.all([
      call<{ now: string }>('GET', 'clock'),
      call<{ faults: unknown[] }>('GET', 'faults'),
      call<{ highestConcurrency: number }>('GET', 'metrics'),
    ]);
    return { now: clock.now, faults: faults.faults.length, highest: metrics.highestConcurrency };
  },
  reset: () => call('POST', 'reset', {}),
  advance: (advanceMs: number) => call('POST', 'clock', { advanceMs }),
  addFault: (rule: FaultRule) => call('POST', 'faults', [rule]),
  clearFaults: () => call('DELETE', 'faults'),
  requests: async () => (await call<{ requests: LoggedRequest[] }>('GET', 'requests')).requests,
};
