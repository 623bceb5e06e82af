import { expect, it } from 'vitest';
import { nextThing } from '../../../../plugin/config/model/next-thing.rules.ts';
import { issue } from '../../../../shared/issue/issue.ts';
import { sampleConfig, withJob } from '../../../support/sample-config.ts';

it('the worst thing is named alone, and nothing when nothing is wrong', () => {
  expect(nextThing(sampleConfig(), [])).toBeNull();
  const half = withJob({ enabled: false, right: { connection: '', object: '', condition: '' } });
  expect(nextThing(half, [])).toMatchObject({ kind: 'unfinished', route: { wizard: 'apps' } });
  const wrong = issue('SCHEDULE_MISSING', 'error', ['jobs', 'lead', 'schedule']);
  expect(nextThing(half, [wrong])).toMatchObject({
    kind: 'errors',
    count: 1,
    route: { job: 'lead', part: 'rules' },
  });
});
