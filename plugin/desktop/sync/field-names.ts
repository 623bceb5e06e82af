import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Job } from '../../../shared/config/config.ts';
import type { House } from '../house.ts';

/** What a field is called by people: its label in kintone, whichever side of a mapping row the code is of. */
export type FieldNames = (code: string) => string;

/** Where the parts of a report find the names; codes stand until the labels have come. */
export const FieldNamesContext = createContext<FieldNames>((code) => code);

/** Names fields by their labels in kintone; a code of the other side is named after the field it is mapped to. */
export const fieldNamesOf = (job: Job, labels: ReadonlyMap<string, string>): FieldNames => {
  const partners = new Map(
    job.mapping.rows.flatMap((it) => (it.left && it.right ? [[it.right, it.left] as const] : [])),
  );
  return (code) => labels.get(code) ?? labels.get(partners.get(code) ?? '') ?? code;
};

/** The names for a job's fields, asked for when something is about to show them. */
export const useFieldNames = (house: House, job: Job): FieldNames => {
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let current = true;
    void house.fieldLabels().then((found) => {
      if (current) setLabels(found);
    });
    return () => {
      current = false;
    };
  }, [house]);
  return fieldNamesOf(job, labels);
};

/** The names that the surrounding report offers. */
export const useNames = (): FieldNames => useContext(FieldNamesContext);
