import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import type { AppSettings } from '../forms/app-settings.ts';
import type { FieldType } from '../forms/field-property.ts';
import type { Call, Endpoints, Parameters } from './call.ts';
import { checkCondition } from './check-condition.ts';
import { edited, settingsFor } from './form.ts';
import { idsOf, readNamed } from './named-entries.ts';
import { readPeriod } from './report-period.ts';
import { Sent } from './sent.ts';
import { managedApp } from './target-app.ts';

const path = 'app/reports.json';
const longestName = 64;
const mostGroups = 3;
const mostAggregations = 10;
const mostSorts = 3;

const chartsWithMode = ['BAR', 'COLUMN', 'AREA', 'SPLINE_AREA'];
const charts = [...chartsWithMode, 'PIE', 'LINE', 'SPLINE', 'PIVOT_TABLE', 'TABLE'];
const modes = ['NORMAL', 'STACKED', 'PERCENTAGE'] as const;

const units = ['YEAR', 'QUARTER', 'MONTH', 'WEEK', 'DAY', 'HOUR', 'MINUTE'];
/** The stretches of time that each kind of moment can be put together by. */
const unitsOf: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  CREATED_TIME: units,
  UPDATED_TIME: units,
  DATETIME: units,
  DATE: units.slice(0, 5),
  TIME: units.slice(5),
};

const known = (settings: AppSettings, code: string) => {
  const field = settings.fields[code] ?? inTable(settings, code);
  if (!field) throw new KintoneError('GAIA_FC01', (words) => words.fieldNotFound(code));
  return field;
};

const inTable = (settings: AppSettings, code: string) =>
  Object.values(settings.fields).flatMap((field) => field.fields?.[code] ?? [])[0];

const readGroup = (settings: AppSettings, sent: Sent): Parameters => {
  const code = sent.text('code');
  const allowed = unitsOf[known(settings, code).type];
  return allowed ? { code, per: sent.choice('per', allowed) } : { code };
};

const readAggregation = (settings: AppSettings, sent: Sent): Parameters => {
  const type = sent.choice('type', ['COUNT', 'SUM', 'AVERAGE', 'MAX', 'MIN']);
  return type === 'COUNT' ? { type } : { type, code: known(settings, sent.text('code')).code };
};

const readSort = (sent: Sent): Parameters => ({
  by: sent.choice('by', ['TOTAL', 'GROUP1', 'GROUP2', 'GROUP3']),
  order: sent.choice('order', ['ASC', 'DESC']),
});

// A graph that exists keeps what is not sent; a new one has to be whole.
const readReport = (
  call: Call,
  settings: AppSettings,
  sent: Sent,
  before: Parameters | undefined,
): Parameters => {
  if (!before) sent.require('groups', 'aggregations', 'sorts');
  const chartType = sent.choice('chartType', charts);
  const groups = sent.has('groups')
    ? sent.list('groups', mostGroups).map((it) => readGroup(settings, it))
    : before?.groups;
  if (chartType === 'PIVOT_TABLE' && (groups as unknown[]).length === 0) {
    throw invalidParameter(sent.at('groups'), (words) => words.requiredParameter);
  }
  return {
    chartType,
    ...(chartsWithMode.includes(chartType) && { chartMode: sent.choice('chartMode', modes) }),
    groups,
    aggregations: sent.has('aggregations')
      ? sent.list('aggregations', mostAggregations).map((it) => readAggregation(settings, it))
      : before?.aggregations,
    filterCond: checkCondition(
      call,
      settings,
      sent.optionalText('filterCond', String(before?.filterCond ?? '')),
    ),
    sorts: sent.has('sorts') ? sent.list('sorts', mostSorts).map(readSort) : before?.sorts,
    periodicReport: sent.has('periodicReport')
      ? readPeriod(sent.child('periodicReport'), before?.periodicReport as Parameters | null | undefined)
      : (before?.periodicReport ?? null),
  };
};

const kept = (settings: AppSettings): Parameters => (settings.extra[path]?.reports ?? {}) as Parameters;

const get = (call: Call) => {
  const { settings } = settingsFor(call);
  return { reports: kept(settings), revision: String(settings.revision) };
};

const put = (call: Call) => {
  const app = managedApp(call);
  const sent = new Sent(call.parameters).named('reports');
  let reports: Parameters = {};
  const { revision } = edited(call, app, (settings) => {
    reports = readNamed(call, sent, kept(settings), longestName, (entry, before) =>
      readReport(call, settings, entry, before),
    );
    return { extra: { ...settings.extra, [path]: { reports } } };
  });
  return { reports: idsOf(reports), revision };
};

/** The graphs of an app. */
export const reportEndpoints: Endpoints = {
  'GET app/reports.json': { run: get },
  'GET preview/app/reports.json': { run: get },
  'PUT preview/app/reports.json': { run: put, requires: ['app', 'reports'] },
};
