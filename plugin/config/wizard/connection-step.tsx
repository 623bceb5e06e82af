import { useEffect } from 'preact/hooks';
import type { Job, SalesforceConnection } from '../../../shared/config/config.ts';
import { CheckList } from '../connections/check-list.tsx';
import { ConnectionForm } from '../connections/connection-form.tsx';
import { connectionChecks } from '../model/connection-checks.ts';
import { useModel } from '../model/use-model.ts';
import { blankConnection, connectJob } from './new-job.ts';
import { ObjectChooser } from './object-chooser.tsx';

/** Step 3: where the other side is, and whether everything the job needs is allowed there. */
export const ConnectionStep = ({ job }: { job: Job }) => {
  const model = useModel();
  const config = model.config.draft.value;
  const connection =
    config.connections.find((it) => it.id === job.right.connection) ?? blankConnection(config);
  const remote = model.schemas.remoteOf(connection.id);
  const test = async () => {
    const reach = model.schemas.remoteOf(connection.id);
    if (!reach) return;
    const object = model.job(job.id)?.right.object || null;
    await model.checks.start(
      connectionChecks(model.door, {
        app: job.left.app,
        stateApps: model.config.draft.value.stateApps !== null,
        remote: reach,
        object,
      }),
    );
    void model.schemas.objects.reload(connection.id);
  };
  // A connection that is already stored is tested at once: nobody has to ask for what they came to see.
  useEffect(() => {
    if (remote && model.checks.lines.value.length === 0) void test();
  }, []);
  const save = (next: SalesforceConnection) => {
    model.checks.lines.value = [];
    model.config.change((it) => connectJob(it, job, next));
  };
  return (
    <div class="rk-wizard">
      <div class="rk-stack">
        <ConnectionForm connection={connection} onChange={save} />
        <ObjectChooser job={job} onChosen={test} />
      </div>
      <CheckList app={job.left.app} connection={connection} ready={remote !== null} onTest={test} />
    </div>
  );
};
