import { signal } from '@preact/signals';
import { recordWords } from '../../pages/words/record-words.ts';
import { eventName } from '../events/event-name.ts';
import { showScreen } from '../js-api/screen.ts';
import { drawn } from '../page/drawn.ts';
import type { PageTools } from '../page/page-tools.ts';
import type { AppForm } from '../record/app-form.ts';
import type { RecordValues } from '../record/record-values.ts';
import { type ListAddress, readListAddress, writeListAddress } from './list-address.ts';
import { arrangedViews, conditionOf, type ListView, queryOf } from './list-view.ts';

/** What the list shows. */
export interface ListState {
  readonly view: ListView;
  readonly address: ListAddress;
  readonly records: readonly RecordValues[];
  readonly total: number;
}

/** One list page: follows its address without loading the page anew, and says so by `index.show` each time. */
export class ListPage {
  readonly state = signal<ListState | null>(null);
  readonly failure = signal<string | null>(null);
  readonly loading = signal(false);
  /** The one row that is being edited. */
  readonly editing = signal<string | null>(null);
  readonly appForm: AppForm;
  views: readonly ListView[] = [];
  readonly #tools: PageTools;

  constructor(tools: PageTools, appForm: AppForm) {
    this.#tools = tools;
    this.appForm = appForm;
  }

  async start(): Promise<void> {
    const { rest, context } = this.#tools;
    const answer = await rest.get<{ views: Record<string, ListView> }>('/k/v1/app/views.json', {
      app: context.appId,
    });
    this.views = arrangedViews(answer.views, recordWords[context.language].allRecords, this.appForm);
    addEventListener('popstate', () => void this.#load());
    await this.#load();
  }

  /** Turns the page, sorts, narrows or changes the view. */
  async goTo(change: Partial<ListAddress>): Promise<void> {
    const next = { ...readListAddress(location.search), offset: 0, ...change };
    history.pushState(null, '', `${location.pathname}${writeListAddress(next)}`);
    await this.#load();
  }

  /** Reads the same page again, as after a row was deleted. */
  async reload(): Promise<void> {
    await this.#load();
  }

  /** Puts a saved row in place without reading the others again. */
  replaceRow(index: number, record: RecordValues): void {
    const state = this.state.value;
    if (state) this.state.value = { ...state, records: state.records.with(index, record) };
  }

  async #load(): Promise<void> {
    const address = readListAddress(location.search);
    const view = this.views.find((it) => it.id === address.viewId) ?? (this.views[0] as ListView);
    const { rest, context } = this.#tools;
    this.loading.value = true;
    try {
      const query = queryOf(view, address);
      const answer = await rest.get<{ records: RecordValues[]; totalCount: string }>('/k/v1/records.json', {
        app: context.appId,
        query,
        totalCount: true,
      });
      if (address.offset !== readListAddress(location.search).offset) return;
      this.failure.value = null;
      this.editing.value = null;
      this.state.value = { view, address, records: answer.records, total: Number(answer.totalCount) };
      showScreen({ query, queryCondition: conditionOf(view, address), viewId: view.id });
      await drawn();
      await this.#announce(this.state.value);
    } catch (error) {
      this.failure.value = (error as Error).message;
    } finally {
      this.loading.value = false;
    }
  }

  async #announce({ view, address, records }: ListState): Promise<void> {
    const { hub, context } = this.#tools;
    await hub.fire({
      type: eventName(context, 'index.show'),
      appId: Number(context.appId),
      viewId: Number(view.id),
      viewName: view.name,
      viewType: view.type.toLowerCase(),
      offset: address.offset,
      size: records.length,
      date: null,
      records: structuredClone(records),
    });
  }
}
