import type { Language } from '../../../../shared/words/words.ts';
import type { AppRight, AppSettings } from './app-settings.ts';
import type { FieldMap, FieldProperty, FieldType } from './field-property.ts';
import { fieldShapes } from './field-shapes.ts';

// The fields every form has, named in the tenant's language; a code has no spaces, a label may.
const builtIn: Readonly<Record<Language, readonly (readonly [FieldType, string])[]>> = {
  ja: [
    ['RECORD_NUMBER', 'レコード番号'],
    ['CREATOR', '作成者'],
    ['CREATED_TIME', '作成日時'],
    ['MODIFIER', '更新者'],
    ['UPDATED_TIME', '更新日時'],
    ['STATUS', 'ステータス'],
    ['STATUS_ASSIGNEE', '作業者'],
    ['CATEGORY', 'カテゴリー'],
  ],
  en: [
    ['RECORD_NUMBER', 'Record number'],
    ['CREATOR', 'Created by'],
    ['CREATED_TIME', 'Created datetime'],
    ['MODIFIER', 'Updated by'],
    ['UPDATED_TIME', 'Updated datetime'],
    ['STATUS', 'Status'],
    ['STATUS_ASSIGNEE', 'Assignee'],
    ['CATEGORY', 'Categories'],
  ],
};

const builtInFields = (language: Language): FieldMap =>
  Object.fromEntries(
    builtIn[language].map(([type, label]): [string, FieldProperty] => {
      const code = label.replaceAll(' ', '_');
      return [code, { type, code, label, ...fieldShapes[type] }];
    }),
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
export const newAppSettings = (name: string, language: Language): AppSettings => {
  const fields = builtInFields(language);
  return {
    revision: 1,
    name,
    description: '',
    icon: { type: 'PRESET', key: 'APP72' },
    theme: 'WHITE',
    general: {
      titleField: { selectionMode: 'AUTO', code: Object.keys(fields)[0] ?? '' },
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
