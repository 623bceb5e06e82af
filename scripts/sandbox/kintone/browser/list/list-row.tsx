import { useState } from 'preact/hooks';
import { recordWords } from '../../pages/words/record-words.ts';
import { deleteRecord } from '../detail/delete-record.ts';
import { recordPath } from '../detail/record-address.ts';
import { ShownValue } from '../fields/shown-value.tsx';
import { EditedField } from '../form/edited-record.tsx';
import { usePageTools } from '../page/page-tools.ts';
import { Icon } from '../parts/icon.tsx';
import type { FieldProperty } from '../record/field-property.ts';
import type { RecordForm } from '../record/record-form.ts';
import { type RecordValues, textOf } from '../record/record-values.ts';
import type { ListPage } from './list-page.ts';
import { finishRow, openRow, saveRow } from './row-edit.ts';

interface RowProps {
  readonly page: ListPage;
  readonly columns: readonly FieldProperty[];
  readonly record: RecordValues;
  readonly index: number;
}

/** One record of the list; on desktop it can be edited in place. */
export const ListRow = ({ page, columns, record, index }: RowProps) => {
  const tools = usePageTools();
  const { context } = tools;
  const words = recordWords[context.language];
  const [form, setForm] = useState<RecordForm | null>(null);
  const [busy, setBusy] = useState(false);
  const id = textOf(record.$id);

  const close = async (now: RecordValues) => {
    page.editing.value = null;
    setForm(null);
    await finishRow(tools, now);
  };
  const save = async () => {
    if (!form || busy) return;
    setBusy(true);
    const saved = await saveRow(tools, page, form, record);
    setBusy(false);
    if (!saved) return;
    page.replaceRow(index, saved);
    await close(saved);
  };
  const remove = async () => {
    if (await deleteRecord(tools, record, 'index')) await page.reload();
  };
  return (
    <>
      {form && <RowError form={form} columns={columns.length} />}
      <tr class={form ? 'editing' : undefined}>
        <td class="row-open">
          <a href={recordPath(context, id)} aria-label={`${words.open} ${id}`} title={words.open}>
            <Icon name="page" />
          </a>
        </td>
        {columns.map((property) => (
          <td
            key={property.code}
            data-cell={property.code}
            class={numeric.has(property.type) ? 'number' : undefined}
          >
            {form ? (
              <EditedField form={form} property={property} />
            ) : (
              <ShownValue property={property} field={record[property.code]} />
            )}
          </td>
        ))}
        {!context.mobile && (
          <td class="row-tools">
            {form ? (
              <>
                <RowTool
                  icon="check"
                  label={`${words.saveRow} ${id}`}
                  disabled={busy}
                  act={() => void save()}
                />
                <RowTool
                  icon="cross"
                  label={`${words.cancelRow} ${id}`}
                  disabled={busy}
                  act={() => void close(record)}
                />
              </>
            ) : (
              <>
                <RowTool
                  icon="pencil"
                  label={`${words.edit} ${id}`}
                  disabled={page.editing.value !== null}
                  act={() => openRow(tools, page, record, setForm)}
                />
                <RowTool
                  icon="bin"
                  label={`${words.deleteRecord} ${id}`}
                  disabled={false}
                  act={() => void remove()}
                />
              </>
            )}
          </td>
        )}
      </tr>
    </>
  );
};

const numeric = new Set(['NUMBER', 'CALC']);

const RowTool = (props: {
  readonly icon: 'check' | 'cross' | 'pencil' | 'bin';
  readonly label: string;
  readonly disabled: boolean;
  readonly act: () => void;
}) => (
  <button
    type="button"
    class="plain"
    aria-label={props.label}
    title={props.label}
    disabled={props.disabled}
    onClick={props.act}
  >
    <Icon name={props.icon} />
  </button>
);

const RowError = ({ form, columns }: { readonly form: RecordForm; readonly columns: number }) => {
  void form.version.value;
  return form.topError ? (
    <tr class="row-error">
      <td colSpan={columns + 2} role="alert">
        {form.topError}
      </td>
    </tr>
  ) : null;
};
