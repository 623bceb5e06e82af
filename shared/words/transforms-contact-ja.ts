import type { TransformText } from './transform-facts.ts';

/** Japanese: names and options of the transforms that read phone numbers, addresses and names. */
export const transformsContactJa: Readonly<Record<string, TransformText>> = {
  phone: {
    name: '電話番号として読む',
    about: '全角、かっこ、空白、国番号、内線など、どの書き方でも読みます。',
    options: {
      style: '書き方',
      'style.national': '03-1234-5678',
      'style.e164': '+81312345678',
      'style.digits': '0312345678',
      'style.international': '+81 3 1234 5678',
      'style.asWritten': '確かめるだけ',
      extension: '内線',
      'extension.keep': '残す',
      'extension.leaveOut': '除く',
    },
  },
  email: {
    name: 'メールアドレスとして読む',
    about: '幅や空白を直し、形を確かめます。',
    options: { lower: '小文字にする' },
  },
  url: { name: 'リンクとして読む', about: 'http と https のアドレスだけを通します。' },
  postalCode: {
    name: '郵便番号を整える',
    about: '全角やハイフンなしの郵便番号をそろえます。',
    options: {
      style: '書き方',
      'style.hyphen': '862-0975',
      'style.digits': '8620975',
      'style.mark': '〒862-0975',
      foreign: '日本の形でないとき',
      'foreign.keep': 'そのまま渡す',
      'foreign.refuse': 'エラーにする',
    },
  },
  splitAddress: {
    name: '住所を分ける',
    about: '1 つの住所から、選んだ部分を取り出します。',
    options: {
      part: '取り出す部分',
      'part.prefecture': '都道府県',
      'part.city': '市区町村',
      'part.street': '町名・番地',
      'part.building': '建物名',
      'part.streetAndBuilding': '町名・番地と建物名',
    },
  },
  splitName: {
    name: '氏名を分ける',
    about: '空白で区切られた氏名から、姓か名を取り出します。',
    options: { part: '取り出す部分', 'part.family': '姓', 'part.given': '名' },
  },
};
