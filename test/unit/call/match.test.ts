import { expect, test } from 'vitest';
import { type Candidate, matchContact } from '../../../shared/call/match.ts';

const candidate = (recordId: string, phones: string[], more: Partial<Candidate> = {}): Candidate => ({
  party: { app: '14', recordId, name: `顧客${recordId}` },
  phones,
  doNotCall: false,
  own: false,
  ...more,
});
const number = '+81312345678';
const jp = { region: 'JP' };

test.each(['03-1234-5678', '０３（１２３４）５６７８', '+81 3 1234 5678', '0312345678', '03 1234 5678'])(
  'a customer is found however the number is written: %s',
  (spelling) => {
    const match = matchContact(number, [candidate('1', [spelling])], jp);
    expect(match).toMatchObject({ reason: 'number', party: { recordId: '1' }, others: [] });
  },
);

test('the record the number stood on comes first when it has the number', () => {
  const match = matchContact(
    number,
    [candidate('1', ['03-1234-5678']), candidate('2', ['03-1234-5678'], { own: true })],
    jp,
  );
  expect(match).toMatchObject({ reason: 'record', party: { recordId: '2' }, others: [{ recordId: '1' }] });
});

test('another customer’s number in a comment belongs to that other customer', () => {
  const match = matchContact(
    number,
    [candidate('2', ['06-1111-2222'], { own: true }), candidate('1', ['03-1234-5678'])],
    jp,
  );
  expect(match).toMatchObject({ reason: 'number', party: { recordId: '1' } });
});

test('a number nobody has belongs to the page it stood on, and to nobody elsewhere', () => {
  const page = candidate('2', ['06-1111-2222'], { own: true });
  expect(matchContact(number, [page], jp)).toMatchObject({ reason: 'page', party: { recordId: '2' } });
  expect(matchContact(number, [candidate('3', ['06-1111-2222'])], jp)).toMatchObject({
    reason: 'none',
    party: null,
  });
});

test('several customers with one number: the first is proposed, the others can be chosen', () => {
  const match = matchContact(number, [candidate('9', ['03-1234-5678']), candidate('4', ['0312345678'])], jp);
  expect(match).toMatchObject({ reason: 'several', party: { recordId: '9' }, others: [{ recordId: '4' }] });
});

test('one of them who must not be called is enough to be warned', () => {
  const match = matchContact(
    number,
    [candidate('9', ['03-1234-5678']), candidate('4', ['03-1234-5678'], { doNotCall: true })],
    jp,
  );
  expect(match.doNotCall).toBe(true);
});
