import { expect, test } from 'vitest';
import type { Link, LinkStore } from '../../../shared/ports/link-store.ts';

const link = (left: string, right: string, more: Partial<Link> = {}): Link => ({
  job: 'customers',
  left,
  right,
  agreed: { name: 'a:b', mail: ':' },
  leftRevision: '3',
  rightRevision: null,
  state: 'live',
  revision: null,
  ...more,
});

/** The promises of `ports/link-store.ts`; `open` gives another door to the same store each time. */
export const linkContract = (open: () => LinkStore): void => {
  test('a pair is found from either side, as it was saved', async () => {
    await open().save([link('10', '003A')]);
    for (const ids of [{ left: ['10'] }, { right: ['003A'] }, { left: ['10'], right: ['003A'] }]) {
      const found = await open().find('customers', ids);
      expect(found.ok && found.value).toHaveLength(1);
      expect(found.ok && found.value[0]).toMatchObject(link('10', '003A', { revision: expect.any(String) }));
    }
  });

  test('other jobs and other records have no part in it', async () => {
    await open().save([link('20', '003B')]);
    const elsewhere = await open().find('others', { left: ['20'] });
    const nobody = await open().find('customers', { left: ['21'], right: ['003X'] });
    expect([elsewhere, nobody]).toEqual([
      { ok: true, value: [] },
      { ok: true, value: [] },
    ]);
  });

  test('saving again is harmless', async () => {
    await open().save([link('30', '003C')]);
    await open().save([link('30', '003C', { agreed: { name: 'c:d' } })]);
    const found = await open().find('customers', { left: ['30'], right: ['003C'] });
    expect(found.ok && found.value.map((it) => it.agreed)).toEqual([{ name: 'c:d' }]);
  });

  test('a left record that is paired anew leaves its old partner', async () => {
    await open().save([link('40', '003D')]);
    await open().save([link('40', '003E')]);
    const found = await open().find('customers', { right: ['003D', '003E'] });
    expect(found.ok && found.value.map((it) => it.right)).toEqual(['003E']);
  });

  test('a right record that is paired anew leaves its old partner, and its neighbours are saved too', async () => {
    await open().save([link('50', '003F')]);
    const saved = await open().save([link('51', '003F'), link('52', '003G')]);
    expect(saved.ok).toBe(true);
    const found = await open().find('customers', { left: ['50', '51', '52'] });
    expect(found.ok && found.value.map((it) => it.left).sort()).toEqual(['51', '52']);
  });

  test('hundreds are found at once', async () => {
    const many = Array.from({ length: 450 }, (_, i) => link(`m${i}`, `r${i}`));
    expect(await open().save(many)).toMatchObject({ ok: true });
    const found = await open().find('customers', { left: many.map((it) => it.left) });
    expect(found.ok && found.value).toHaveLength(450);
  });
};
