import { useEffect, useState } from 'preact/hooks';
import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import type { FieldProperty, ReferenceTableProperty } from '../record/field-property.ts';
import { quoted } from '../record/lookup.ts';
import { type FieldValue, type RecordValues, textOf } from '../record/record-values.ts';
import type { Rest } from '../rest/rest.ts';
import type { DrawCell } from './shown-table.tsx';

interface Related {
  readonly columns: readonly FieldProperty[];
  readonly records: readonly RecordValues[];
}

/** The records of another app that share this record's key; they arrive after the page is there. */
export const ReferenceRows = ({
  property,
  keyValue,
  cell,
}: {
  readonly property: FieldProperty;
  readonly keyValue: FieldValue | undefined;
  readonly cell: DrawCell;
}) => {
  const { rest, context } = usePageTools();
  const [related, setRelated] = useState<Related | null>(null);
  const [problem, setProblem] = useState('');
  const key = textOf(keyValue);
  useEffect(() => {
    let stale = false;
    loadRelated(rest, property.referenceTable ?? null, key).then(
      (found) => !stale && setRelated(found),
      (error: Error) => !stale && setProblem(error.message),
    );
    return () => {
      stale = true;
    };
  }, [rest, property, key]);

  if (problem) return <p class="field-error">{problem}</p>;
  if (!related) return <div class="reference-wait" aria-busy="true" />;
  if (related.records.length === 0) return <p class="soft">{recordWords[context.language].relatedNone}</p>;
  return (
    <div class="scroll-x">
      <table class="inner-table">
        <thead>
          <tr>
            {related.columns.map((it) => (
              <th key={it.code} scope="col">
                {it.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {related.records.map((record) => (
            <tr key={textOf(record.$id)}>
              {related.columns.map((it) => (
                <td key={it.code}>{cell(it, record[it.code])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const loadRelated = async (
  rest: Rest,
  setting: ReferenceTableProperty | null,
  key: string,
): Promise<Related> => {
  if (!setting || key === '') return { columns: [], records: [] };
  const app = setting.relatedApp.app;
  const filter = setting.filterCond ? ` and (${setting.filterCond})` : '';
  const order = setting.sort ? ` order by ${setting.sort}` : '';
  const query = `${setting.condition.relatedField} in (${quoted(key)})${filter}${order} limit ${setting.size}`;
  const [{ properties }, { records }] = await Promise.all([
    rest.get<{ properties: Record<string, FieldProperty> }>('/k/v1/app/form/fields.json', { app }),
    rest.get<{ records: RecordValues[] }>('/k/v1/records.json', { app, query }),
  ]);
  const columns = setting.displayFields.flatMap((code) => properties[code] ?? []);
  return { columns, records };
};
