/** One invented customer. No such person or company exists; 03-1234-xxxx belongs to nobody. */
export interface SampleCustomer {
  readonly company: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly department: string;
  readonly title: string;
  readonly mail: string;
  readonly tel: string;
  readonly phase: string;
  readonly memo: string;
}

const companies = [
  'あおば製作所',
  'みなと物流',
  'つばめ設計',
  'しらかば食品',
  'こもれび薬局',
  'いちょう建設',
  'はやぶさ電機',
  'さざなみ印刷',
];
const forms = ['株式会社', '有限会社', '合同会社'];
const lastNames = [
  '青木',
  '石田',
  '上野',
  '遠藤',
  '大西',
  '加納',
  '岸本',
  '工藤',
  '古賀',
  '佐伯',
  '杉山',
  '関口',
];
const firstNames = ['恵子', '健一', '美咲', '大輔', '陽子', '直樹', '香織', '隆', '由美', '誠'];
const departments = ['購買部', '総務部', '営業部', '製造部', '情報システム部'];
const titles = ['部長', '課長', '主任', '係長', '担当'];
const phases = ['新規', '商談中', '提案中', '受注'];

// People type one number in many ways; the sample does too, so that nothing works on tidy input only.
const spellings: readonly ((tail: string) => string)[] = [
  (tail) => `03-1234-${tail}`,
  (tail) => `(03)1234-${tail}`,
  (tail) => `０３－１２３４－${[...tail].map((d) => String.fromCharCode(0xff10 + Number(d))).join('')}`,
  (tail) => `+81 3 1234 ${tail}`,
  (tail) => `03 1234 ${tail} 内線12`,
];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** The n-th sample customer, the same on every machine; e-mail addresses never repeat. */
export const sampleCustomer = (n: number): SampleCustomer => ({
  company: `${pick(forms, Math.floor(n / companies.length))}${pick(companies, n)}`,
  lastName: pick(lastNames, n * 5 + 1),
  firstName: pick(firstNames, n * 3 + 2),
  department: pick(departments, n),
  title: pick(titles, n * 2),
  mail: `contact${String(n + 1).padStart(4, '0')}@customers.example`,
  tel: pick(spellings, n)(String(5000 + (n % 5000)).padStart(4, '0')),
  phase: pick(phases, n),
  memo: n % 4 === 0 ? '展示会で名刺交換。資料を送付済み。' : '',
});
