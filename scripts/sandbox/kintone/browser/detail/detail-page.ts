import { signal } from '@preact/signals';
import { eventName } from '../events/event-name.ts';
import { fireOnForm, watchChanges } from '../events/form-events.ts';
import { formView } from '../form/form-view.ts';
import { showScreen } from '../js-api/screen.ts';
import { drawn } from '../page/drawn.ts';
import type { PageTools } from '../page/page-tools.ts';
import type { AppForm } from '../record/app-form.ts';
import { RecordForm } from '../record/record-form.ts';
import { type RecordValues, textOf } from '../record/record-values.ts';
import { saveRecord } from '../record/save-record.ts';
import { recordAddress, recordPath } from './record-address.ts';

/** What the record page shows. */
export type DetailState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'shown'; readonly record: RecordValues }
  | { readonly kind: 'edited'; readonly record: RecordValues; readonly form: RecordForm };

/** One record page: shows, edits and saves the record its address names, and fires the events of each step. */
export class DetailPage {
  readonly state = signal<DetailState>({ kind: 'loading' });
  readonly busy = signal(false);
  readonly #tools: PageTools;
  readonly appForm: AppForm;

  constructor(tools: PageTools, appForm: AppForm) {
    this.#tools = tools;
    this.appForm = appForm;
  }

  /** Follows the address from now on, without loading the page anew. */
  async start(): Promise<void> {
    addEventListener('hashchange', () => void this.#follow());
    addEventListener('popstate', () => void this.#follow());
    await this.#follow();
  }

  /** Reads the record again and shows it, as after a change of status. */
  async reload(): Promise<void> {
    this.#at = '';
    await this.#follow();
  }

  goTo(recordId: string, editing = false): void {
    location.assign(recordPath(this.#tools.context, recordId, editing));
  }

  async save(): Promise<void> {
    const state = this.state.value;
    if (state.kind !== 'edited' || this.busy.value) return;
    this.busy.value = true;
    try {
      await this.#save(state.form, state.record);
    } finally {
      this.busy.value = false;
    }
  }

  async #save(form: RecordForm, record: RecordValues): Promise<void> {
    const id = textOf(record.$id);
    form.clearErrors();
    const before = await fireOnForm(this.#tools, form, 'edit.submit', { recordId: Number(id) });
    if (!before.goOn) return;
    const saved = await saveRecord(this.#tools, form, { id, revision: textOf(record.$revision) });
    if (!saved) return;
    const fresh = await this.#fetch(id);
    const after = await fireOnForm(this.#tools, new RecordForm(this.appForm, fresh), 'edit.submit.success', {
      recordId: id,
    });
    if (after.url) return location.assign(after.url);
    this.goTo(id);
  }

  #at = '';

  async #follow(): Promise<void> {
    const { recordId, editing } = recordAddress(location);
    const at = `${recordId} ${editing}`;
    // Going back fires both hashchange and popstate; one of them is enough.
    if (at === this.#at) return;
    this.#at = at;
    try {
      const record = await this.#fetch(recordId ?? '');
      if (at !== this.#at) return;
      formView.reset();
      await (editing ? this.#edit(record) : this.#show(record));
    } catch (error) {
      this.state.value = { kind: 'failed', message: (error as Error).message };
    }
  }

  async #fetch(id: string): Promise<RecordValues> {
    const { rest, context } = this.#tools;
    const answer = await rest.get<{ record: RecordValues }>('/k/v1/record.json', { app: context.appId, id });
    return answer.record;
  }

  async #show(record: RecordValues): Promise<void> {
    const recordId = Number(textOf(record.$id));
    this.state.value = { kind: 'shown', record };
    showScreen({
      recordId,
      get record() {
        return structuredClone(record);
      },
      pointsAtFields: true,
    });
    await drawn();
    const { hub, context } = this.#tools;
    await hub.fire({
      type: eventName(context, context.kind === 'print' ? 'print.show' : 'detail.show'),
      appId: Number(context.appId),
      recordId,
      record: structuredClone(record),
    });
  }

  async #edit(record: RecordValues): Promise<void> {
    const recordId = Number(textOf(record.$id));
    const form = new RecordForm(this.appForm, record);
    this.state.value = { kind: 'edited', record, form };
    showScreen({
      recordId,
      get record() {
        return form.snapshot();
      },
      form,
    });
    watchChanges(this.#tools, form, 'edit', { recordId });
    await drawn();
    await fireOnForm(this.#tools, form, 'edit.show', { recordId });
  }
}
