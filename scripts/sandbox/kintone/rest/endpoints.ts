import { actionEndpoints } from './actions.ts';
import { appEndpoints } from './apps.ts';
import { bulkRequestEndpoints } from './bulk-request.ts';
import type { Endpoints } from './call.ts';
import { commentEndpoints } from './comments.ts';
import { cursorEndpoints } from './cursors.ts';
import { customizeEndpoints } from './customize.ts';
import { deployEndpoints } from './deploy.ts';
import { extraSettingsEndpoints } from './extra-settings.ts';
import { fileEndpoints } from './files.ts';
import { formEndpoints } from './form.ts';
import { generalSettingsEndpoints } from './general-settings.ts';
import { moveAppEndpoints } from './move-app.ts';
import { permissionEndpoints } from './permissions.ts';
import { pluginEndpoints } from './plugins.ts';
import { processSettingsEndpoints } from './process-settings.ts';
import { readRecordEndpoints } from './read-records.ts';
import { assigneeEndpoints } from './record-status.ts';
import { reportEndpoints } from './reports.ts';
import { searchEndpoints } from './search.ts';
import { spaceMemberEndpoints } from './space-members.ts';
import { spaceEndpoints } from './spaces.ts';
import { statisticsEndpoints } from './statistics.ts';
import { threadEndpoints } from './threads.ts';
import { viewEndpoints } from './views.ts';
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
  ...cursorEndpoints,
  ...commentEndpoints,
  ...viewEndpoints,
  ...generalSettingsEndpoints,
  ...processSettingsEndpoints,
  ...customizeEndpoints,
  ...permissionEndpoints,
  ...reportEndpoints,
  ...actionEndpoints,
  ...extraSettingsEndpoints,
  ...spaceEndpoints,
  ...spaceMemberEndpoints,
  ...threadEndpoints,
  ...moveAppEndpoints,
  ...statisticsEndpoints,
  ...searchEndpoints,
};
