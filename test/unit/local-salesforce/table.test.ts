import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lead } from '../../../scripts/sandbox/salesforce/definitions/lead.ts';
import { objectSchema } from '../../../scripts/sandbox/salesforce/org/object-schema.ts';
import { mintId } from '../../../scripts/sandbox/salesforce/org/record-id.ts';
import { Table } from '../../../scripts/sandbox/salesforce/org/table.ts';

const step = fc.record({
  row: fc.integer({ min: 1, max: 8 }),
  at: fc.integer({ min: 0, max: 20 }),
  key: fc.constantFrom('a', 'b', 'B', null),
});

it('the indexes of a table always agree with its records, whatever was written, taken back or moved in time', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const table = new Table(objectSchema(lead));
      for (const { row, at, key } of steps) {
        const Id = mintId('00Q', row);
        const before = table.put(Id, { Id, SystemModstamp: at, KintoneKey__c: key, IsDeleted: false });
        if (at % 5 === 0) table.put(Id, before);
      }
      const rows = [...table.all()];
      const ids = (found: readonly { Id: string }[]): readonly string[] => found.map((it) => it.Id).sort();
      expect(table.size).toBe(rows.length);
      expect(ids(table.find('KintoneKey__c', 'b'))).toEqual(
        ids(rows.filter((it) => it.KintoneKey__c === 'b' || it.KintoneKey__c === 'B')),
      );
      const stamped = [...table.stamped(5, 15)];
      expect(ids(stamped)).toEqual(
        ids(rows.filter((it) => it.SystemModstamp >= 5 && it.SystemModstamp <= 15)),
      );
      const times = stamped.map((it) => it.SystemModstamp);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }),
  );
});
