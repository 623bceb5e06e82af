import type { Issue } from '../issue/issue.ts';
import type { FieldValue } from '../record/record.ts';
import { findTransform } from './list.ts';
import type { Options, Transform, TransformContext, Transformed, TransformStep } from './transform.ts';

/** A chain made ready: steps looked up and options completed once, values run through it many times. */
export type ReadySteps = readonly { readonly transform: Transform; readonly options: Options }[];

/** The options of a step with every default filled in. */
export const completeOptions = (transform: Transform, stored: Options | undefined): Options =>
  Object.fromEntries(transform.options.map((it) => [it.name, stored?.[it.name] ?? it.default]));

/** Makes a stored chain ready; steps nobody knows are left out (`checkMapping` tells them). */
export const readySteps = (steps: readonly TransformStep[]): ReadySteps =>
  steps.flatMap((step) => {
    const transform = findTransform(step.id);
    return transform ? [{ transform, options: completeOptions(transform, step.options) }] : [];
  });

/** Runs a value through a chain. Stops at the first error; an empty value passes every step that does not ask for it. */
export const runSteps = (steps: ReadySteps, value: FieldValue, context: TransformContext): Transformed => {
  let now = value === '' ? null : value;
  let issues: Issue[] | undefined;
  for (const { transform, options } of steps) {
    if (now === null && !transform.takesEmpty) continue;
    const answer = transform.run(now, options, context);
    now = answer.value;
    if (!answer.issues) continue;
    issues = issues ? [...issues, ...answer.issues] : [...answer.issues];
    if (answer.issues.some((it) => it.severity === 'error')) return { value: null, issues };
  }
  return issues ? { value: now, issues } : { value: now };
};
