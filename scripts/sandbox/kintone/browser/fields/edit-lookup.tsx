import { useState } from 'preact/hooks';
import { commonWords } from '../../pages/words/common-words.ts';
import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { openDialog } from '../parts/ask.ts';
import type { FieldProperty, LookupProperty } from '../record/field-property.ts';
import { clearedLookup, lookupChoices, lookupCopies } from '../record/lookup.ts';
import type { RecordForm } from '../record/record-form.ts';
import { type FieldValue, type RecordValues, textOf } from '../record/record-values.ts';

/** A lookup under edit: a key to type, fetched on demand; several hits are put up for choice. */
export const EditLookup = ({
  form,
  property,
}: {
  readonly form: RecordForm;
  readonly property: FieldProperty;
}) => {
  const { rest, context } = usePageTools();
  const words = recordWords[context.language];
  const lookup = property.lookup as LookupProperty;
  const field = form.field(property.code) as FieldValue;
  const [busy, setBusy] = useState(false);
  const id = `f-${property.code}`;

  const take = (source: RecordValues) => {
    form.put(lookupCopies(property, source, form));
    form.setValue(property.code, textOf(source[lookup.relatedKeyField]));
  };
  const fetchIt = async () => {
    setBusy(true);
    const found = await lookupChoices(rest, lookup, textOf(field)).catch((error: Error) => error);
    setBusy(false);
    if (found instanceof Error) return form.showErrors(null, { [property.code]: found.message });
    const [only] = found;
    if (!only) return form.showErrors(null, { [property.code]: words.lookupNotFound });
    if (found.length === 1) return take(only);
    const chosen = await chooseRecord(found, lookup, words, commonWords[context.language]);
    if (chosen) take(chosen);
  };
  const clear = () => {
    form.put(clearedLookup(property, form));
    form.setValue(property.code, '');
  };
  return (
    <div class={field.error ? 'editor wrong' : 'editor'}>
      <span class="pair">
        <input
          id={id}
          class="input"
          value={textOf(field)}
          disabled={Boolean(field.disabled)}
          aria-invalid={Boolean(field.error)}
          aria-describedby={`${id}-error`}
          onChange={(event) => form.put({ [property.code]: { ...field, value: event.currentTarget.value } })}
        />
        <button type="button" class="button" disabled={busy || field.disabled} onClick={() => void fetchIt()}>
          {words.lookupGet}
        </button>
        <button type="button" class="button" disabled={busy || field.disabled} onClick={clear}>
          {words.clear}
        </button>
      </span>
      <p class="field-error" id={`${id}-error`} role={field.error ? 'alert' : undefined}>
        {field.error}
      </p>
    </div>
  );
};

const chooseRecord = async (
  found: readonly RecordValues[],
  lookup: LookupProperty,
  words: { readonly lookupChoose: string; readonly choose: string },
  common: { readonly ok: string; readonly cancel: string; readonly close: string },
): Promise<RecordValues | null> => {
  let chosen: RecordValues | null = null;
  const list = document.createElement('ul');
  list.className = 'choices';
  const dialog = openDialog(
    {
      title: words.lookupChoose,
      body: list,
      showOkButton: false,
      showCancelButton: true,
      showCloseButton: true,
    },
    common,
  );
  for (const record of found) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'choice';
    button.textContent = [lookup.relatedKeyField, ...lookup.lookupPickerFields]
      .map((code) => textOf(record[code]))
      .filter(Boolean)
      .join('　');
    button.addEventListener('click', () => {
      chosen = record;
      dialog.close();
    });
    const item = document.createElement('li');
    item.append(button);
    list.append(item);
  }
  await dialog.outcome;
  return chosen;
};
