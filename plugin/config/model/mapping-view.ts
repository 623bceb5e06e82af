import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Job } from '../../../shared/config/config.ts';
import type { Schema } from '../../../shared/field/schema.ts';
import { checkMapping } from '../../../shared/mapping/check-mapping.ts';
import { findField } from '../../../shared/mapping/find-field.ts';
import type { MappingRow, Way } from '../../../shared/mapping/mapping.ts';
import type { MappingIssue } from '../../../shared/mapping/mapping-issue.ts';
import type { StoredRecord } from '../../../shared/record/record.ts';
import { rightName } from './schemas-model.ts';
import type { SettingsModel } from './settings-model.ts';

/** Both schemas, when both are there. */
export interface BothSchemas {
  readonly left: Schema;
  readonly right: Schema;
}

/** What the mapping editor shows, and what is open in it. */
export interface MappingView {
  readonly schemas: ReadonlySignal<BothSchemas | null>;
  readonly samples: ReadonlySignal<readonly StoredRecord[]>;
  /** Records of the other side, for rows that only receive; asked for at the first such row. */
  readonly rightSamples: ReadonlySignal<readonly StoredRecord[]>;
  readonly sampleAt: Signal<number>;
  readonly search: Signal<string>;
  readonly problemsOnly: Signal<boolean>;
  readonly open: Signal<string | null>;
  readonly issues: ReadonlySignal<readonly MappingIssue[]>;
  readonly rows: ReadonlySignal<readonly MappingRow[]>;
}

/** The issues of one row. */
export const issuesOf = (issues: readonly MappingIssue[], row: string): readonly MappingIssue[] =>
  issues.filter((it) => it.path[0] === 'rows' && it.values.row === row);

/** The issues that belong to no row: required fields nobody fills, a key that is missing. */
export const looseIssues = (issues: readonly MappingIssue[]): readonly MappingIssue[] =>
  issues.filter((it) => it.path[0] !== 'rows');

const searchable = (row: MappingRow, schemas: BothSchemas | null): string => {
  const labels = schemas
    ? [findField(schemas.left, row.left)?.field.label, findField(schemas.right, row.right)?.field.label]
    : [];
  return [row.left, row.right, ...labels].join('\n').normalize('NFKC').toLowerCase();
};

/** Opens the mapping of one job for the editor. */
export const createMappingView = (model: SettingsModel, jobId: string): MappingView => {
  const job = computed<Job | null>(() => model.config.draft.value.jobs.find((it) => it.id === jobId) ?? null);
  const search = signal('');
  const problemsOnly = signal(false);
  const schemas = computed<BothSchemas | null>(() => {
    if (!job.value) return null;
    const left = model.schemas.leftSchemas.get(job.value.left.app).value;
    const right = model.schemas.rightSchemas.get(rightName(job.value)).value;
    return left.state === 'ready' && right.state === 'ready'
      ? { left: left.value, right: right.value }
      : null;
  });
  const issues = computed<readonly MappingIssue[]>(() =>
    job.value && schemas.value
      ? checkMapping(job.value.mapping, schemas.value.left, schemas.value.right)
      : [],
  );
  return {
    schemas,
    issues,
    search,
    problemsOnly,
    sampleAt: signal(0),
    open: signal<string | null>(null),
    samples: computed(() => {
      const loaded = job.value ? model.schemas.leftSamples.get(job.value.left.app).value : null;
      return loaded?.state === 'ready' ? loaded.value : [];
    }),
    rightSamples: computed(() => {
      if (!job.value || !schemas.value) return [];
      const loaded = model.schemas.rightSamples.get(rightName(job.value)).value;
      return loaded.state === 'ready' ? loaded.value : [];
    }),
    rows: computed(() => {
      const wanted = search.value.trim().normalize('NFKC').toLowerCase();
      return (job.value?.mapping.rows ?? [])
        .filter((row) => !problemsOnly.value || issuesOf(issues.value, row.id).length > 0)
        .filter((row) => wanted === '' || searchable(row, schemas.value).includes(wanted));
    }),
  };
};

/** The record a row is shown with: of the side its values come from. */
export const sampleFor = (view: MappingView, way: Way): StoredRecord | null => {
  const samples = way === 'send' ? view.samples.value : view.rightSamples.value;
  return samples[view.sampleAt.value] ?? samples[0] ?? null;
};
