import { noteFunction } from './test-plugin.ts';

/** The first plugin: notes every event, and does what the company's name asks for. */
export const firstProbe = `((id) => {
  ${noteFunction}
  const types = ['index.show', 'index.edit.show', 'index.edit.submit', 'index.edit.submit.success', 'index.edit.finish',
    'index.delete.submit', 'detail.show', 'detail.delete.submit', 'detail.process.proceed', 'create.show', 'create.submit',
    'create.submit.success', 'edit.show', 'edit.submit', 'edit.submit.success', 'print.show'];
  for (const type of types) {
    kintone.events.on(['app.record.' + type, 'mobile.app.record.' + type], (event) => {
      note(event.type + (event.recordId === undefined ? '' : ' ' + JSON.stringify(event.recordId)));
      return event;
    });
  }
  kintone.events.on(['app.record.create.show'], (event) => {
    event.record.担当者.value = '初期値';
    event.record.メモ.disabled = true;
    return event;
  });
  kintone.events.on(['app.record.create.submit', 'app.record.edit.submit'], async (event) => {
    const name = event.record.会社名.value;
    if (name === 'STOP') event.error = '保存を止めました';
    if (name === 'FIELD') event.record.会社名.error = 'この名前は使えません';
    if (name === 'FALSE') return false;
    if (name === 'THROW') throw new Error('broken on purpose');
    if (name === 'WAIT') {
      await new Promise((resolve) => setTimeout(resolve, 50));
      event.record.担当者.value = '待った後';
    }
    if (name === 'LAST') event.record.担当者.value = '消えるはず';
    return event;
  });
  kintone.events.on(['app.record.create.change.担当者', 'app.record.edit.change.担当者', 'app.record.index.edit.change.担当者'], (event) => {
    note('changed ' + event.changes.field.value);
    event.record.メモ.value = '担当は' + event.changes.field.value;
    return event;
  });
  kintone.events.on('app.record.edit.change.明細名', (event) => {
    note('row ' + event.changes.row.value.明細名.value);
    event.changes.row.value.数量.value = '7';
    return event;
  });
  kintone.events.on('app.record.create.submit.success', (event) => {
    if (event.record.会社名.value === 'URL') event.url = '/k/' + event.appId + '/?from=plugin';
    return event;
  });
})(kintone.$PLUGIN_ID);`;

/** The second, added after the first: has the last word on a new record. */
export const secondProbe = `((id) => {
  ${noteFunction}
  note('loaded after ' + (window.firstId === kintone.$PLUGIN_ID ? 'itself' : 'the first'));
  kintone.events.on('app.record.create.submit', (event) => {
    if (event.record.会社名.value === 'LAST') return undefined;
    return event.record.会社名.value === 'FALSE' ? false : event;
  });
})(kintone.$PLUGIN_ID);`;
