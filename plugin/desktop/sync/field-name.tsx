import { useNames } from './field-names.ts';

/** A field by its name; its code is told to who points at it. */
export const FieldName = ({ code }: { code: string }) => {
  const name = useNames()(code);
  return <span title={name === code ? undefined : code}>{name}</span>;
};
