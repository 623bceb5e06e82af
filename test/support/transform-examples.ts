import { expect, it } from 'vitest';
import { completeOptions } from '../../shared/transform/run-steps.ts';
import type { Transform, TransformContext, TransformExample } from '../../shared/transform/transform.ts';

/** The context transforms see in tests unless an example says otherwise. */
export const usualContext: TransformContext = { record: {}, timeZone: 'Asia/Tokyo', region: 'JP' };

/** Runs a transform as a step would. */
export const transformed = (
  transform: Transform,
  example: Pick<TransformExample, 'from' | 'options' | 'context'>,
) =>
  transform.run(example.from, completeOptions(transform, example.options), {
    ...usualContext,
    ...example.context,
  });

/** The examples a transform shows to people are also its tests: what they promise has to happen. */
export const examplesHold = (title: string, transform: Transform): void => {
  it(title, () => {
    expect(transform.examples.length).toBeGreaterThan(0);
    for (const example of transform.examples) {
      const answer = transformed(transform, example);
      const promised = example.to;
      const isIssue = typeof promised === 'object' && promised !== null && 'issue' in promised;
      const got = isIssue ? { issue: answer.issues?.[0]?.code } : answer.value;
      expect(got, `${transform.id}: ${JSON.stringify(example)}`).toEqual(promised);
    }
  });
};
