import type { SalesforceConnection } from '../../../shared/config/config.ts';
import { Card } from '../../../shared/look/card.tsx';
import { Checkbox } from '../../../shared/look/checkbox.tsx';
import { warnedFrom } from '../../../shared/sync/limits/ceiling.rules.ts';
import { usualCeiling } from '../../../shared/sync/limits/ceiling.ts';
import { settingsLimitsWords } from '../../../shared/words/settings-limits.ts';
import { putConnection } from '../model/draft.ts';
import { withCeiling } from '../model/limits-form.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { WholeNumber } from './whole-number.tsx';

/** How many customers a connection may hold, and what happens at that number. */
export const CeilingCard = ({ connection }: { connection: SalesforceConnection }) => {
  const model = useModel();
  const words = useWords(settingsLimitsWords).ceiling;
  const { ceiling } = connection;
  const customers = ceiling?.customers ?? usualCeiling;
  const put = (next: typeof ceiling) =>
    model.config.change((it) => putConnection(it, withCeiling(connection, next ?? null)));
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <p class="rk-soft">{words.text}</p>
        <Checkbox
          look="switch"
          checked={ceiling !== undefined}
          label={words.on}
          onToggle={(on) => put(on ? { stop: false } : undefined)}
        />
        {ceiling && (
          <>
            <WholeNumber
              id={`rk-ceiling-${connection.id}`}
              label={words.customers}
              hint={words.warned(Math.ceil(customers * warnedFrom))}
              value={customers}
              onValue={(it) => put({ ...ceiling, customers: it ?? usualCeiling })}
            />
            <Checkbox
              checked={ceiling.stop}
              label={words.stop}
              hint={words.stopHint}
              onToggle={(stop) => put({ ...ceiling, stop })}
            />
          </>
        )}
      </div>
    </Card>
  );
};
