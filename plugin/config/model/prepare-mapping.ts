import { jobTemplates } from './job-templates.ts';
import { rightName } from './schemas-model.ts';
import type { SettingsModel } from './settings-model.ts';
import { firstRows } from './suggestions.ts';

/** Fetches both schemas, and fills an empty mapping with what surely belongs together. */
export const prepareMapping = async (model: SettingsModel, id: string): Promise<void> => {
  const job = model.job(id);
  if (!job) return;
  const [left, right] = await Promise.all([
    model.schemas.leftSchemas.reload(job.left.app),
    model.schemas.rightSchemas.reload(rightName(job)),
  ]);
  if (!left.ok || !right.ok || job.mapping.rows.length > 0) return;
  const template = jobTemplates.find((it) => it.job.kind === job.kind && it.object === job.right.object);
  model.putJob(firstRows(job, { left: left.value, right: right.value }, template?.direction ?? 'both'));
};
