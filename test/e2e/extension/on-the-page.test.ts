import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCallLayer } from '../../../scripts/start/pages/call-layer.ts';
import { type CallWorld, eventually, startCallWorld } from './support/call-world.ts';

let world: CallWorld;

beforeAll(async () => {
  world = await startCallWorld();
  await world.addCustomers([
    { company: '有限会社みどり工務店', mobile: '０４５（１２３）４５６７', fax: '045-123-4568' },
    {
      company: '株式会社あおば製作所',
      phone: '03-1234-5678',
      mobile: '090-1234-5678',
      memo: '工場直通 03-1234-5690 へ',
    },
    { company: '合同会社リーフデザイン', person: '岡田 翼', mobile: '050-1234-5678', doNotCall: true },
  ]);
});
afterAll(() => world?.stop());

const highlighted = (page: Awaited<ReturnType<CallWorld['openList']>>) =>
  page.evaluate(() => {
    const texts: string[] = [];
    for (const range of CSS.highlights.get('renkei-number') ?? []) {
      const { startContainer, startOffset, endOffset } = range as StaticRange;
      texts.push((startContainer as Text).data.slice(startOffset, endOffset));
    }
    return texts;
  });

test('[CAL-35] numbers on a list are marked without changing the page; FAX numbers are not', async () => {
  const page = await world.openList();
  await openCallLayer(page);
  const expected = ['03-1234-5690', '050-1234-5678', '090-1234-5678', '０４５（１２３）４５６７'];
  const marked = await eventually(
    () => highlighted(page),
    (it) => it.length >= expected.length,
  );
  expect(marked.toSorted()).toEqual(expected);
  const html = await page.evaluate(() => document.body.innerHTML);
  expect(html).not.toContain('renkei');
  await page.close();
});

test('resting the pointer on a number shows one button beside it; leaving takes it away', async () => {
  const page = await world.openList();
  const layer = await openCallLayer(page);
  await eventually(
    () => highlighted(page),
    (it) => it.length >= 3,
  );
  await layer.hoverNumber('090-1234-5678');
  await layer.button('090-1234-5678 に電話');
  await page.mouse.move(600, 650, { steps: 4 });
  expect(await eventually(async () => !(await layer.hasButton('090-1234-5678 に電話')), Boolean)).toBe(true);
  await page.close();
});

test('a tel: link asks before it calls instead of opening whatever the system has', async () => {
  const page = await world.openList();
  const layer = await openCallLayer(page);
  await layer.clickNumber('03-1234-5678');
  await layer.button('発信');
  await layer.press('やめる');
  expect(await world.phoneRequests('POST', '/calls')).toEqual([]);
  await page.close();
});

test('with the keyboard alone: Alt+Shift+C steps through the numbers, Enter calls, Esc leaves', async () => {
  const page = await world.openList();
  const layer = await openCallLayer(page);
  await eventually(
    () => highlighted(page),
    (it) => it.length >= 3,
  );
  await page.keyboard.press('Alt+Shift+KeyC');
  await layer.button('050-1234-5678 に電話');
  await page.keyboard.press('Alt+Shift+KeyC');
  await layer.button('03-1234-5678 に電話');
  await page.keyboard.press('Escape');
  expect(await eventually(async () => !(await layer.hasButton('03-1234-5678 に電話')), Boolean)).toBe(true);
  await page.keyboard.press('Alt+Shift+KeyC');
  await layer.button('090-1234-5678 に電話');
  await page.keyboard.press('Enter');
  await layer.button('発信');
  await page.keyboard.press('Enter');
  await layer.sees('通話中');
  await layer.press('終話');
  await layer.press('完了');
  await page.close();
});

test('somebody who must not be called is shown with the reason, and called only after saying why', async () => {
  const page = await world.openList();
  const layer = await openCallLayer(page);
  const before = (await world.phoneRequests('POST', '/calls')).length;
  await layer.clickNumber('050-1234-5678');
  await layer.sees('架電禁止の顧客です。');
  expect(await layer.hasButton('発信')).toBe(false);
  await layer.press('理由を残して発信…');
  await layer.type('発信する理由', '本人からの依頼');
  await layer.press('発信');
  await layer.sees('岡田 翼 様');
  expect((await world.phoneRequests('POST', '/calls')).slice(before)).not.toEqual([]);
  await layer.press('終話');
  await layer.press('完了');
  const rows = await eventually(world.historyRows, (it) => it.some((row) => row.memo === '本人からの依頼'));
  expect(rows.at(-1)).toMatchObject({ customer_name: '岡田 翼', memo: '本人からの依頼' });
  await page.close();
});

test('a number added to the page later can be called too', async () => {
  const page = await world.openRecord('2');
  await openCallLayer(page);
  await page.evaluate(() => {
    const note = document.createElement('p');
    note.id = 'late';
    note.textContent = '新しい番号は 06-6123-4567 です';
    document.body.prepend(note);
  });
  const marked = await eventually(
    () => highlighted(page),
    (it) => it.includes('06-6123-4567'),
  );
  expect(marked).toContain('06-6123-4567');
  await page.evaluate(() => document.getElementById('late')?.remove());
  const left = await eventually(
    () => highlighted(page),
    (it) => !it.includes('06-6123-4567'),
  );
  expect(left).not.toContain('06-6123-4567');
  await page.close();
});
