/** What the front page is told by the server. */
export interface Portal {
  readonly apps: readonly {
    readonly id: string;
    readonly name: string;
    readonly guestSpaceId: string | null;
    readonly records: number;
    readonly plugins: number;
  }[];
  readonly users: readonly {
    readonly code: string;
    readonly name: string;
    readonly isSystemAdmin: boolean;
  }[];
  readonly plugins: readonly { readonly id: string; readonly name: string; readonly version: string }[];
  readonly neighbours: readonly PortalNeighbour[];
}

/** Another stand-in and whether it runs. */
export interface PortalNeighbour {
  readonly name: 'salesforce' | 'telephony';
  readonly address: string;
  readonly running: boolean;
}
