/** Where another stand-in is, unless its environment variable says otherwise. */
export interface NeighbourPlace {
  readonly name: 'salesforce' | 'telephony';
  readonly variable: string;
  readonly port: number;
}

/** The other stand-ins a person may have started beside this one. */
export const neighbours = {
  salesforce: { name: 'salesforce', variable: 'SALESFORCE_PORT', port: 8089 },
  telephony: { name: 'telephony', variable: 'TELEPHONY_PORT', port: 8090 },
} as const satisfies Readonly<Record<string, NeighbourPlace>>;

/** The port a stand-in listens on. */
export const portOf = (it: NeighbourPlace): string => process.env[it.variable] || String(it.port);

/** Where a stand-in takes its control calls. */
export const controlAddress = (it: NeighbourPlace): string => `http://localhost:${portOf(it)}/__sandbox`;
