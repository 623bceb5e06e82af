import type { SandboxClock } from './host/sandbox-clock.ts';
import type { SandboxService } from './host/service.ts';

/** The stand-ins there are, in the order they start. */
export const standInNames = ['kintone', 'salesforce', 'telephony'] as const;

/** One stand-in's name. */
export type StandInName = (typeof standInNames)[number];

/** Where each listens when nobody says otherwise, which variable moves it, and how it is made. */
interface StandIn {
  readonly port: number;
  readonly variable: string;
  /** Loaded only when wanted: a stand-in that is not started costs nothing. */
  readonly make: (clock: SandboxClock) => Promise<SandboxService>;
}

/** What is needed to start each stand-in. */
export const standIns: Record<StandInName, StandIn> = {
  kintone: {
    port: 8088,
    variable: 'KINTONE_PORT',
    make: async (clock) => (await import('./kintone/service.ts')).kintoneService(clock),
  },
  salesforce: {
    port: 8089,
    variable: 'SALESFORCE_PORT',
    make: async (clock) => (await import('./salesforce/service.ts')).salesforceService(clock),
  },
  telephony: {
    port: 8090,
    variable: 'TELEPHONY_PORT',
    make: async (clock) => (await import('./telephony/service.ts')).telephonyService(clock),
  },
};
