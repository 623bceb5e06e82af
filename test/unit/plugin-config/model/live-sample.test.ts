import { describe, expect, it } from 'vitest';
import { liveValue } from '../../../../plugin/config/model/live-sample.ts';
import type { MappingRow } from '../../../../shared/mapping/mapping.ts';
import { sampleJob } from '../../../support/sample-config.ts';
import { customerSchema, leadSchema } from '../../../support/settings-schemas.ts';

const schemas = { left: customerSchema, right: leadSchema };
const { mapping } = sampleJob();
const row = (part: Partial<MappingRow>): MappingRow => ({
  id: 'r9',
  left: 'company_name',
  right: 'Company',
  direction: 'both',
  sendSteps: [],
  receiveSteps: [],
  whenEmpty: 'leave',
  onError: 'dropField',
  ...part,
});

describe('the live sample', () => {
  it('shows the value after each step and the one that would be written', () => {
    const steps = [{ id: 'trim' }, { id: 'letterCase', options: { to: 'lower' } }];
    const live = liveValue(mapping, row({ sendSteps: steps }), schemas, { company_name: '　ABC ' });
    expect(live?.raw).toBe('　ABC ');
    expect(live?.steps.map((it) => it.value)).toEqual(['ABC', 'abc']);
    expect(live?.result).toBe('abc');
  });

  it('reads the other way for a row that only receives', () => {
    const live = liveValue(mapping, row({ direction: 'receive' }), schemas, { Company: '青葉商事' });
    expect(live).toMatchObject({ way: 'receive', result: '青葉商事' });
  });

  it('marks the step that refused the value; later ones are empty', () => {
    const steps = [{ id: 'date' }, { id: 'trim' }];
    const live = liveValue(mapping, row({ sendSteps: steps }), schemas, { company_name: '05/01' });
    expect(live?.steps.map((it) => it.stopped)).toEqual([true, true]);
    expect(live?.result).toBeUndefined();
    expect(live?.issues[0]?.code).toBe('DATE_FORMAT');
  });

  it('is shown for a row that is switched off, too', () => {
    const live = liveValue(mapping, row({ disabled: true }), schemas, { company_name: '青葉' });
    expect(live?.result).toBe('青葉');
  });

  it('waits for both fields', () => {
    expect(liveValue(mapping, row({ right: '' }), schemas, {})).toBeNull();
  });
});
