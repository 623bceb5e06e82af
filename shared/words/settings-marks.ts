import { words } from './words.ts';

/** What a job waits for, what it does with later changes, and how it marks records whose counterpart was deleted. */
export const settingsMarksWords = words(
  {
    order: {
      title: '先に終わらせるジョブ',
      hint: '予定が重なると、選んだジョブが終わってから始めます。手動の実行は待ちません。',
      waits: 'このジョブを待っているため、選べません。',
      circle: '互いに待ち合っていて、どちらも始まりません。選択を外してください。',
      off: '止めている間は、待たずに始めます。',
      lost: 'このジョブは見つかりません。選択を外してください。',
    },
    changed: {
      title: '元のレコードが変わったとき',
      leave: '追加した活動はそのままにする',
      update: '追加した活動を更新する',
      another: '変わるたびに、新しい活動を追加する',
    },
    marks: {
      title: '消えたレコードの印',
      text: '削除は反映しません。代わりに、相手のレコードが消えたことを項目に残せます。レコードが戻ると、印も外れます。',
      neverTold: 'このジョブの向きでは、相手のレコードが消えたことが分からないため、印は付きません。',
      field: {
        left: 'Salesforce で消えたとき、印を付ける kintone の項目',
        right: 'kintone で消えたとき、印を付ける Salesforce の項目',
      },
      none: '印を付けない',
      ticked: '消えるとチェックが入り、戻ると外れます。',
      noField:
        '使える項目がありません。チェックボックス、ドロップダウン、文字列のどれかを追加してください。マッピングの書き込み先と、重複を禁止した項目は使えません。',
      unread: {
        left: 'kintone の項目を読み取れません。アプリを見る権限を確かめてください。',
        right: 'Salesforce の項目を読み取れません。「接続」で秘密を入れ、接続をテストしてください。',
      },
      value: '印の値',
      alive: '戻ったときの値',
      aliveHint: '何も入れなければ、項目を空にします。',
      emptied: '空にする',
      problems: {
        FIELD_MISSING: () => 'この項目が見つかりません。ほかの項目を選んでください。',
        ROLE_REFUSES_TYPE: () => 'この種類の項目には印を付けられません。ほかの項目を選んでください。',
        FIELD_READ_ONLY: () => 'この項目には書き込めません。ほかの項目を選んでください。',
        TARGET_TWICE: () => 'マッピングの行で使っています。ほかの項目を選んでください。',
        CHOICE_UNKNOWN: (value: string) => `「${value}」という選択肢がありません。選び直してください。`,
        FLAG_NEEDS_ALIVE: () => '空にできない項目です。決めるまで、この印は保存されません。',
        NO_VALUE: () => '値を決めてください。決めるまで、この印は保存されません。',
        TOO_LONG: (most: string) => `${most} 文字までにしてください。この印は保存されません。`,
        SAME: () => '印の値と別の値にしてください。この印は保存されません。',
      },
    },
  },
  {
    order: {
      title: 'Jobs that finish first',
      hint: 'When schedules meet, this job starts after the chosen ones have finished. A run by hand does not wait.',
      waits: 'It waits for this job, so it cannot be chosen.',
      circle: 'They wait for each other and neither starts. Clear this choice.',
      off: 'While it is switched off, nothing waits for it.',
      lost: 'This job was not found. Clear this choice.',
    },
    changed: {
      title: 'When the source record changes later',
      leave: 'Leave the activity as it was added',
      update: 'Update the activity',
      another: 'Add another activity for each change',
    },
    marks: {
      title: 'Marks for deleted records',
      text: 'Deletions are not passed on. A field can say instead that the record on the other side is gone. When it comes back, the mark goes.',
      neverTold:
        'In its direction this job cannot learn what was deleted on the other side, so nothing is marked.',
      field: {
        left: 'kintone field to mark when the Salesforce record is deleted',
        right: 'Salesforce field to mark when the kintone record is deleted',
      },
      none: 'No mark',
      ticked: 'Ticked when the record is gone, cleared when it comes back.',
      noField:
        'There is no field to use. Add a check box, a drop-down or a text field. Fields that the mapping writes and fields without duplicates cannot be used.',
      unread: {
        left: 'The fields of kintone cannot be read. Check whether you may see the app.',
        right: 'The fields of Salesforce cannot be read. Enter the secret under Connections and test it.',
      },
      value: 'Value of the mark',
      alive: 'Value when it is back',
      aliveHint: 'Leave it blank to empty the field.',
      emptied: 'Empty the field',
      problems: {
        FIELD_MISSING: () => 'This field was not found. Choose another.',
        ROLE_REFUSES_TYPE: () => 'A field of this type cannot carry a mark. Choose another.',
        FIELD_READ_ONLY: () => 'This field cannot be written. Choose another.',
        TARGET_TWICE: () => 'A row of the mapping uses this field. Choose another.',
        CHOICE_UNKNOWN: (value: string) => `There is no option “${value}”. Choose again.`,
        FLAG_NEEDS_ALIVE: () => 'This field cannot be empty. The mark is not saved until you choose.',
        NO_VALUE: () => 'Give a value. The mark is not saved until you do.',
        TOO_LONG: (most: string) => `At most ${most} characters. The mark is not saved.`,
        SAME: () => 'Use a value other than the mark’s. The mark is not saved.',
      },
    },
  },
);
