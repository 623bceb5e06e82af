import type { SaveRule } from './save-rule.ts';

/** Composes the full name the Japanese way, family name first. */
export const composeName: SaveRule = ({ values }) => {
  values.Name = [values.LastName, values.FirstName].filter((it) => (it ?? null) !== null).join(' ');
};
