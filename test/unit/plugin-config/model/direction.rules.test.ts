import { describe, expect, it } from 'vitest';
import { impossibleDirection, possibleDirection } from '../../../../plugin/config/model/direction.rules.ts';
import { findField } from '../../../../shared/mapping/find-field.ts';
import { customerSchema, leadSchema } from '../../../support/settings-schemas.ts';

const left = (code: string) => findField(customerSchema, code);
const right = (code: string) => findField(leadSchema, code);

describe('directions', () => {
  it('that would write what cannot be written are impossible, with the side that refuses', () => {
    expect(impossibleDirection('both', left('tel'), right('Name'))).toBe('rightReadOnly');
    expect(impossibleDirection('receive', left('total'), right('Phone'))).toBe('leftReadOnly');
    expect(impossibleDirection('receive', left('tel'), right('Name'))).toBeNull();
    expect(impossibleDirection('both', left('tel'), right('Phone'))).toBeNull();
  });

  it('are open while a field is not chosen', () => {
    expect(impossibleDirection('both', null, null)).toBeNull();
  });

  it('fall to the first that can be', () => {
    expect(possibleDirection('both', left('total'), right('Phone'))).toBe('send');
    expect(possibleDirection('both', left('tel'), right('Name'))).toBe('receive');
  });
});
