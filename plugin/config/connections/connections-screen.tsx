import type { SalesforceConnection } from '../../../shared/config/config.ts';
import { Card } from '../../../shared/look/card.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { settingsPlacesWords } from '../../../shared/words/settings-places.ts';
import { connectionChecks } from '../model/connection-checks.ts';
import { putConnection } from '../model/draft.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { StateAppsCard } from '../wizard/state-apps.tsx';
import { BudgetCard } from './budget-card.tsx';
import { CeilingCard } from './ceiling-card.tsx';
import { CheckList } from './check-list.tsx';
import { ConnectionForm } from './connection-form.tsx';
import { ReadLimitsCard } from './read-limits-card.tsx';

/** Every connection with its test and its limits, the state apps, the requests a day, and who may run from a page. */
export const ConnectionsScreen = () => {
  const model = useModel();
  const words = useWords(settingsPlacesWords).connections;
  const { connections } = model.config.draft.value;
  return (
    <main class="rk-main">
      <header class="rk-head">
        <h1>{words.title}</h1>
      </header>
      {connections.length === 0 && <p class="rk-soft rk-lead">{words.none}</p>}
      {connections.map((it) => (
        <OneConnection key={it.id} connection={it} />
      ))}
      <div class="rk-columns">
        <StateAppsCard />
        <div class="rk-stack">
          <RunGroup />
          <BudgetCard />
        </div>
      </div>
    </main>
  );
};

const OneConnection = ({ connection }: { connection: SalesforceConnection }) => {
  const model = useModel();
  const config = model.config.draft.value;
  const job = config.jobs.find((it) => it.right.connection === connection.id);
  const app = job?.left.app ?? model.door.app;
  const test = async () => {
    const remote = model.schemas.remoteOf(connection.id);
    if (!remote) return;
    await model.checks.start(
      connectionChecks(model.door, {
        app,
        stateApps: config.stateApps !== null,
        remote,
        object: job?.right.object || null,
      }),
    );
  };
  return (
    <>
      <div class="rk-wizard">
        <ConnectionForm
          connection={connection}
          onChange={(next) => {
            model.checks.lines.value = [];
            model.config.change((it) => putConnection(it, next));
          }}
        />
        <CheckList
          app={app}
          connection={connection}
          ready={model.schemas.remoteOf(connection.id) !== null}
          onTest={test}
        />
      </div>
      <div class="rk-columns rk-limits">
        <CeilingCard connection={connection} />
        <ReadLimitsCard connection={connection} />
      </div>
    </>
  );
};

const RunGroup = () => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsPlacesWords).connections;
  return (
    <Card title={words.people}>
      <Field
        id="rk-run-group"
        label={words.runGroup}
        hint={words.runGroupHint}
        help={{ label: common.explain(words.runGroup), text: words.runGroupHelp }}
      >
        <TextInput
          id="rk-run-group"
          value={model.config.draft.value.runGroup ?? ''}
          onText={(text) => model.config.change((it) => ({ ...it, runGroup: text.trim() || null }))}
        />
      </Field>
    </Card>
  );
};
