import type { AppRight, AppSettings } from './app-settings.ts';
import type { FieldMap, FieldProperty, FieldType } from './field-property.ts';
import { fieldShapes } from './field-shapes.ts';

const builtIn: readonly (readonly [FieldType, string])[] = [
  ['RECORD_NUMBER', 'レコード番号'],
  ['CREATOR', '作成者'],
  ['CREATED_TIME', '作成日時'],
  ['MODIFIER', '更新者'],
  ['UPDATED_TIME', '更新日時'],
  ['STATUS', 'ステータス'],
  ['STATUS_ASSIGNEE', '作業者'],
  ['CATEGORY', 'カテゴリー'],
];

const builtInFields = (): FieldMap =>
  Object.fromEntries(
    builtIn.map(([type, code]): [string, FieldProperty] => [
      code,
      { type, code, label: code, ...fieldShapes[type] },
    ]),
  );

const right = (entity: AppRight['entity'], appEditable: boolean): AppRight => ({
  entity,
  includeSubs: false,
  appEditable,
  recordViewable: true,
  recordAddable: true,
  recordEditable: true,
  recordDeletable: true,
  recordImportable: appEditable,
  recordExportable: appEditable,
});

/** The settings an app has when it was just made. */
export const newAppSettings = (name: string): AppSettings => {
  const fields = builtInFields();
  return {
    revision: 1,
    name,
    description: '',
    icon: { type: 'PRESET', key: 'APP72' },
    theme: 'WHITE',
    general: {
      titleField: { selectionMode: 'AUTO', code: 'レコード番号' },
      enableThumbnails: true,
      enableBulkDeletion: false,
      enableComments: true,
      enableDuplicateRecord: true,
      enableInlineRecordEditing: true,
      numberPrecision: { digits: '16', decimalPlaces: '4', roundingMode: 'HALF_EVEN' },
      firstMonthOfFiscalYear: '4',
    },
    fields,
    ids: Object.fromEntries(Object.keys(fields).map((code, index) => [code, index + 1])),
    layout: [],
    views: {},
    status: { enable: false, states: null, actions: null },
    customize: { scope: 'ALL', desktop: { js: [], css: [] }, mobile: { js: [], css: [] } },
    acl: [right({ type: 'CREATOR', code: null }, true), right({ type: 'GROUP', code: 'everyone' }, false)],
    recordAcl: [],
    fieldAcl: [],
    plugins: [],
    extra: {},
  };
};
