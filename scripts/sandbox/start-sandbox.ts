import { SandboxClock } from './host/sandbox-clock.ts';
import { type RunningService, startService } from './host/start-service.ts';
import { type StandInName, standIns } from './stand-ins.ts';

/** Stand-ins that listen; names that were not asked for are absent. */
export interface Sandbox {
  readonly services: Partial<Record<StandInName, RunningService>>;
  stop(): Promise<void>;
}

/** Starts the named stand-ins; `ports` wins over the environment, 0 takes any free port. */
export const startSandbox = async (
  names: readonly StandInName[],
  ports: Partial<Record<StandInName, number>> = {},
): Promise<Sandbox> => {
  const services: Partial<Record<StandInName, RunningService>> = {};
  for (const name of names) {
    const { make, port, variable } = standIns[name];
    const clock = new SandboxClock();
    const wanted = ports[name] ?? Number(process.env[variable] ?? port);
    const running = await startService(await make(clock), clock, wanted);
    // The stand-ins find one another by the same variables a person would set.
    process.env[variable] = new URL(running.url).port;
    services[name] = running;
  }
  return {
    services,
    stop: async () => {
      await Promise.all(Object.values(services).map((it) => it.stop()));
    },
  };
};
