const text = (code: string, label: string, more: object = {}) => ({
  [code]: { type: 'SINGLE_LINE_TEXT', code, label, ...more },
});

const options = (...names: string[]) =>
  Object.fromEntries(names.map((label, index) => [label, { label, index: String(index) }]));

/** A customer app as people really make them: the e-mail is a link and not unique, codes are half Japanese. */
export const customerFields = {
  ...text('company_name', '会社名', { required: true }),
  ...text('last_name', '姓', { required: true }),
  ...text('first_name', '名'),
  ...text('department', '部署'),
  ...text('title', '役職'),
  mail: { type: 'LINK', code: 'mail', label: 'メールアドレス', protocol: 'MAIL' },
  tel: { type: 'LINK', code: 'tel', label: '電話番号', protocol: 'CALL' },
  phase: {
    type: 'DROP_DOWN',
    code: 'phase',
    label: '商談フェーズ',
    options: options('新規', '商談中', '提案中', '受注', '失注'),
  },
  founded: { type: 'DATE', code: 'founded', label: '設立年月日' },
  employees: { type: 'NUMBER', code: 'employees', label: '従業員数' },
  memo: { type: 'MULTI_LINE_TEXT', code: 'memo', label: 'メモ' },
  文字列__複数行__survey_2025h2: {
    type: 'MULTI_LINE_TEXT',
    code: '文字列__複数行__survey_2025h2',
    label: '満足度アンケート（2025年度下期）の総合評価コメント',
  },
};
const customer = (
  company: string,
  last: string,
  first: string,
  mail: string,
  tel: string,
  more: Readonly<Record<string, string>> = {},
) => ({
  company_name: { value: company },
  last_name: { value: last },
  first_name: { value: first },
  mail: { value: mail },
  tel: { value: tel },
  ...Object.fromEntries(Object.entries(more).map(([code, value]) => [code, { value }])),
});

/** Invented people with the disorder of real lists: full-width digits, blanks at ends, capitals in addresses. */
export const customers = [
  customer('株式会社　青葉商事 ', '田中', '恵子', 'M.Tanaka@Example.co.jp', '（０３）０１４５－２２９０', {
    title: '購買部 課長',
    phase: '提案中',
    employees: '1200',
    founded: '1989-04-01',
  }),
  customer('みなと設備株式会社', '山本', '', 'info@minato.example', '03-0145-2291', { phase: '新規' }),
  customer('北斗印刷株式会社', '森', '大輔', 'mori@hokuto.example', '050-0145-2292', { title: '部長' }),
];
