import type { SalesforceConnection } from '../../../shared/config/config.ts';
import { Card } from '../../../shared/look/card.tsx';
import { settingsLimitsWords } from '../../../shared/words/settings-limits.ts';
import { putConnection } from '../model/draft.ts';
import { readableObjects, withReadLimit } from '../model/limits-form.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { WholeNumber } from './whole-number.tsx';

const minutesOfDay = 1440;

/** How often the objects that a connection's jobs read may be read, one line an object. */
export const ReadLimitsCard = ({ connection }: { connection: SalesforceConnection }) => {
  const model = useModel();
  const words = useWords(settingsLimitsWords).reads;
  const objects = readableObjects(connection, model.config.draft.value.jobs);
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <p class="rk-soft">{words.text}</p>
        {objects.length === 0 && <p class="rk-hint">{words.none}</p>}
        {objects.map(({ object, timesPerDay, readers }) => (
          <WholeNumber
            key={object}
            id={`rk-reads-${connection.id}-${object}`}
            label={words.object(object)}
            hint={timesPerDay === null ? null : words.every((minutesOfDay * readers) / timesPerDay)}
            value={timesPerDay}
            empty={words.unlimited}
            onValue={(times) =>
              model.config.change((it) => putConnection(it, withReadLimit(connection, object, times)))
            }
          />
        ))}
      </div>
    </Card>
  );
};
