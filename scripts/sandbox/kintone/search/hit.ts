/** A piece of text that can be found, and the field it stands in. */
export interface Findable {
  readonly text: string;
  readonly field?: { readonly code: string; readonly label: string };
}

/** Everything a search finds one kind of thing by. */
export const hitTypes = [
  'RECORD',
  'RECORD_COMMENT',
  'SPACE',
  'THREAD',
  'THREAD_COMMENT',
  'PEOPLE_COMMENT',
  'MESSAGE_COMMENT',
  'ATTACHMENT',
] as const;

/** Where a search looks. */
export const scopeNames = ['APP', 'SPACE', 'PEOPLE', 'MESSAGE'] as const;

/** One thing that may be found. */
export interface Candidate {
  readonly type: (typeof hitTypes)[number];
  readonly scope: (typeof scopeNames)[number];
  /** The app or space it is in. */
  readonly place: string;
  readonly url: string;
  readonly createdAt: number;
  readonly creator: { readonly code: string; readonly name: string };
  readonly texts: readonly Findable[];
  /** What the answer says about it, given the fields that matched. */
  readonly describe: (
    matched: readonly NonNullable<Findable['field']>[],
  ) => Readonly<Record<string, unknown>>;
}
