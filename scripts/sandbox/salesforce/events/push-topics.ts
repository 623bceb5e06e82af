import type { Change, Org } from '../org/org.ts';
import type { Row } from '../org/record-row.ts';
import { renderMoment } from '../records/render-value.ts';
import { parseSoql } from '../soql/parse-soql.ts';
import { runQuery } from '../soql/run-query.ts';
import type { EventLog } from './event-log.ts';
import { fieldsSelected, fieldsTested } from './topic-query.ts';

// The service publishes some time after the record was saved: whoever subscribes meanwhile still hears of it.
const publishedAfter = 300;

const switches = {
  CREATE: ['NotifyForOperationCreate', 'created'],
  UPDATE: ['NotifyForOperationUpdate', 'updated'],
  DELETE: ['NotifyForOperationDelete', 'deleted'],
  UNDELETE: ['NotifyForOperationUndelete', 'undeleted'],
} as const;

/** Publishes records that change to the PushTopics whose query they meet. */
export class PushTopics {
  readonly #org: Org;
  readonly #log: EventLog;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(org: Org, log: EventLog) {
    this.#org = org;
    this.#log = log;
    org.onChange((changes) => this.#hear(changes));
  }

  clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #hear(changes: readonly Change[]): void {
    const topics = [...this.#org.table('PushTopic').all()].filter(
      (it) => it.IsDeleted !== true && it.IsActive === true,
    );
    if (topics.length === 0) return;
    const events = changes.flatMap((change) => topics.flatMap((it) => this.#eventOf(it, change) ?? []));
    if (events.length === 0) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#log.publish(events);
    }, publishedAfter);
    timer.unref();
    this.#timers.add(timer);
  }

  #eventOf(topic: Row, change: Change) {
    const [wanted, type] = switches[change.kind];
    const soql = String(topic.Query);
    if (topic[wanted] !== true || !this.#isAbout(topic, soql, change)) return null;
    const rendering = { base: '', language: 'en', scanAll: true, userId: change.userId } as const;
    const [record] = runQuery(this.#org, soql, rendering, [change.after]).page(0, 1);
    if (!record) return null;
    const { attributes: _, ...fields } = record;
    const createdDate = renderMoment(this.#org.clock.now()).replace('+0000', 'Z');
    return {
      channel: `/topic/${topic.Name}`,
      data: (replayId: number) => ({
        event: { createdDate, replayId, type },
        sobject: change.kind === 'DELETE' ? { Id: change.after.Id } : fields,
      }),
    };
  }

  #isAbout(topic: Row, soql: string, { kind, object, before, after }: Change): boolean {
    const query = parseSoql(soql);
    if (query.sObject?.toLowerCase() !== object.toLowerCase()) return false;
    if (kind !== 'UPDATE' || topic.NotifyForFields === 'All') return true;
    const watched = {
      Select: () => fieldsSelected(query),
      Where: () => fieldsTested(query),
      Referenced: () => [...fieldsSelected(query), ...fieldsTested(query)],
    };
    const names = watched[topic.NotifyForFields as keyof typeof watched]();
    const schema = this.#org.schema(object);
    return names.some((it) => {
      const name = schema?.field(it)?.name ?? it;
      return (before?.[name] ?? null) !== (after[name] ?? null);
    });
  }
}
