import { appEndpoints } from './apps.ts';
import { bulkRequestEndpoints } from './bulk-request.ts';
import type { Endpoints } from './call.ts';
import { deployEndpoints } from './deploy.ts';
import { fileEndpoints } from './files.ts';
import { formEndpoints } from './form.ts';
import { pluginEndpoints } from './plugins.ts';
import { readRecordEndpoints } from './read-records.ts';
import { assigneeEndpoints } from './record-status.ts';
import { writeRecordEndpoints } from './write-records.ts';

/** Every address of the REST API, family by family. */
export const endpoints: Endpoints = {
  ...readRecordEndpoints,
  ...writeRecordEndpoints,
  ...bulkRequestEndpoints,
  ...assigneeEndpoints,
  ...fileEndpoints,
  ...appEndpoints,
  ...formEndpoints,
  ...deployEndpoints,
  ...pluginEndpoints,
};
