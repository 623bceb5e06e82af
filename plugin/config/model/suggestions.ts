import type { Job } from '../../../shared/config/config.ts';
import { findField } from '../../../shared/mapping/find-field.ts';
import type { Direction } from '../../../shared/mapping/mapping.ts';
import { type Suggestion, suggestMapping } from '../../../shared/mapping/suggest-mapping.ts';
import { impossibleDirection } from './direction.rules.ts';
import type { BothSchemas } from './mapping-view.ts';

/** Proposals for fields that no row uses yet, surest first. */
export const openSuggestions = (job: Job, schemas: BothSchemas | null): readonly Suggestion[] => {
  if (!schemas) return [];
  const left = new Set(job.mapping.rows.map((it) => it.left));
  const right = new Set(job.mapping.rows.map((it) => it.right));
  return suggestMapping(schemas.left, schemas.right).filter(
    (it) => !left.has(it.row.left) && !right.has(it.row.right),
  );
};

/** Puts proposals into the mapping as rows; the e-mail address becomes the key of a mapping that has none. */
export const acceptSuggestions = (job: Job, suggestions: readonly Suggestion[]): Job => {
  const rows = [...job.mapping.rows, ...suggestions.map((it) => it.row)];
  const keyed = rows.some((it) => it.id === job.mapping.key.row);
  const key = keyed ? job.mapping.key.row : (likelyKey(rows) ?? '');
  return { ...job, mapping: { ...job.mapping, rows, key: { ...job.mapping.key, row: key } } };
};

const mailName = /e-?mail|メール/i;

const likelyKey = (rows: Job['mapping']['rows']): string | null =>
  (rows.find((it) => mailName.test(it.right)) ?? rows.find((it) => mailName.test(it.left)))?.id ?? null;

/** The rows a new job begins with: the sure proposals, turned the template's way where the fields allow it. */
export const firstRows = (job: Job, schemas: BothSchemas, direction: Direction): Job => {
  const sure = openSuggestions(job, schemas).filter((it) => it.score >= 0.75);
  const turned = sure.map((it) => {
    const left = findField(schemas.left, it.row.left);
    const right = findField(schemas.right, it.row.right);
    const possible = impossibleDirection(direction, left, right) === null;
    return { ...it, row: { ...it.row, direction: possible ? direction : it.row.direction } };
  });
  return acceptSuggestions(job, turned);
};
