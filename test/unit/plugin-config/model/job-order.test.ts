import { describe, expect, it } from 'vitest';
import { orderChoices, withAfter } from '../../../../plugin/config/model/job-order.ts';
import { customerJob } from '../../../support/customer-job.ts';

const named = (id: string, ...after: readonly string[]) =>
  customerJob({ id, name: `${id} のジョブ`, ...(after.length > 0 ? { after } : {}) });
const chosen = (choices: ReturnType<typeof orderChoices>) =>
  choices.filter((it) => it.chosen).map((it) => it.id);

describe('the jobs that a job waits for', () => {
  const company = named('company');
  const department = named('department', 'company');
  const lead = named('lead', 'department');
  const jobs = [company, department, lead];

  it('[HOT-05] are chosen among the others, never itself', () => {
    expect(orderChoices(lead, jobs).map((it) => it.id)).toEqual(['company', 'department']);
    expect(chosen(orderChoices(lead, jobs))).toEqual(['department']);
    expect(orderChoices(company, [company])).toEqual([]);
  });

  it('[HOT-05] leave out those that wait for this one, directly or through others', () => {
    expect(orderChoices(company, jobs).map((it) => it.circle)).toEqual([true, true]);
    expect(orderChoices(lead, jobs).map((it) => it.circle)).toEqual([false, false]);
  });

  it('are shown even where the settings made them wait for each other, so that it can be undone', () => {
    const first = named('a', 'b');
    const second = named('b', 'a');
    expect(orderChoices(first, [first, second])).toEqual([
      { id: 'b', name: 'b のジョブ', chosen: true, off: false, circle: true },
    ]);
    const itself = named('self', 'self');
    expect(orderChoices(itself, [itself])).toEqual([
      { id: 'self', name: null, chosen: true, off: false, circle: true },
    ]);
  });

  it('are shown by their id where the job is gone, so that it can be taken out', () => {
    const left = named('lead', 'gone');
    expect(orderChoices(left, [left])).toEqual([
      { id: 'gone', name: null, chosen: true, off: false, circle: false },
    ]);
    expect(withAfter(left, 'gone', false)).toEqual(named('lead'));
  });

  it('are known to be switched off, for nobody waits then', () => {
    const off = { ...company, enabled: false };
    expect(orderChoices(department, [off, department]).map((it) => it.off)).toEqual([true]);
  });

  it('are each named once, and nobody at all leaves no trace', () => {
    expect(withAfter(withAfter(company, 'x', true), 'x', true).after).toEqual(['x']);
    expect(withAfter(withAfter(company, 'x', true), 'y', true).after).toEqual(['x', 'y']);
    expect(withAfter(withAfter(company, 'x', true), 'x', false)).toEqual(company);
  });
});
