/** The five groups of requirements and how many rows each has. */
export const behaviourGroups = { SAT: 35, REL: 71, FER: 55, HOT: 66, CAL: 37 } as const;

/** One row of `docs/behaviours.md`. */
export interface BehaviourRow {
  readonly id: string;
  readonly behaviour: string;
  readonly status: string;
}

const row = /^\| *([A-Z]{3}-\d+) *\| *(.+?) *\| *([^|]*?) *\|$/;

/** Reads the rows of the behaviours page, in their order. */
export const behaviourRows = (markdown: string): readonly BehaviourRow[] =>
  markdown.split('\n').flatMap((line) => {
    const [, id, behaviour, status] = row.exec(line) ?? [];
    return id && behaviour && status !== undefined ? [{ id, behaviour, status }] : [];
  });

/** Every id there must be a row for. */
export const allBehaviourIds = (): readonly string[] =>
  Object.entries(behaviourGroups).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
  );
