import { signal } from '@preact/signals';
import { recordPath } from '../detail/record-address.ts';
import { fireOnForm, watchChanges } from '../events/form-events.ts';
import { showScreen } from '../js-api/screen.ts';
import { drawn } from '../page/drawn.ts';
import type { PageTools } from '../page/page-tools.ts';
import type { AppForm } from '../record/app-form.ts';
import { blankRecord } from '../record/blank-record.ts';
import { isEditable } from '../record/field.rules.ts';
import { RecordForm } from '../record/record-form.ts';
import { type RecordValues, rowsOf } from '../record/record-values.ts';
import { saveRecord } from '../record/save-record.ts';

/** The page that makes a new record, blank or like another one. */
export class CreatePage {
  readonly form = signal<RecordForm | null>(null);
  readonly busy = signal(false);
  readonly #tools: PageTools;
  readonly appForm: AppForm;

  constructor(tools: PageTools, appForm: AppForm) {
    this.#tools = tools;
    this.appForm = appForm;
  }

  async start(): Promise<void> {
    const source = new URLSearchParams(location.search).get('reuse');
    const blank = blankRecord(this.appForm, this.#tools.context.user, new Date());
    const form = new RecordForm(this.appForm, { ...blank, ...(source && (await this.#copyOf(source))) });
    this.form.value = form;
    showScreen({
      get record() {
        return form.snapshot();
      },
      form,
    });
    watchChanges(this.#tools, form, 'create', {});
    await drawn();
    await fireOnForm(this.#tools, form, 'create.show', { reuse: source !== null });
  }

  async save(): Promise<void> {
    const form = this.form.value;
    if (!form || this.busy.value) return;
    this.busy.value = true;
    try {
      await this.#save(form);
    } finally {
      this.busy.value = false;
    }
  }

  async #save(form: RecordForm): Promise<void> {
    const tools = this.#tools;
    form.clearErrors();
    const before = await fireOnForm(tools, form, 'create.submit', {});
    if (!before.goOn) return;
    const saved = await saveRecord(tools, form, null);
    if (!saved) return;
    const { record } = await tools.rest.get<{ record: RecordValues }>('/k/v1/record.json', {
      app: tools.context.appId,
      id: saved.id,
    });
    const after = await fireOnForm(tools, new RecordForm(this.appForm, record), 'create.submit.success', {
      recordId: saved.id,
    });
    location.assign(after.url ?? recordPath(tools.context, saved.id));
  }

  async #copyOf(id: string): Promise<RecordValues> {
    const { rest, context } = this.#tools;
    const { record } = await rest.get<{ record: RecordValues }>('/k/v1/record.json', {
      app: context.appId,
      id,
    });
    // Attachments and values that must stay unique to their record are not carried over.
    const copied = Object.entries(record).filter(([code, field]) => {
      const property = this.appForm.fields[code];
      return (
        property &&
        field.type !== 'FILE' &&
        (isEditable(this.appForm, property) || this.appForm.copyTargets.has(code))
      );
    });
    return Object.fromEntries(
      copied.map(([code, field]) => [
        code,
        field.type === 'SUBTABLE'
          ? { ...field, value: rowsOf(field).map((row) => ({ ...row, id: null })) }
          : field,
      ]),
    );
  }
}
