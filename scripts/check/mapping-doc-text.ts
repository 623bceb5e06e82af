import { typeCompatibility } from '../../shared/field/compatibility.ts';
import { type FieldType, fieldTypes } from '../../shared/field/field-type.ts';
import type { MappingRow } from '../../shared/mapping/mapping.ts';
import { mappingTemplates } from '../../shared/mapping/templates/list.ts';
import { transforms } from '../../shared/transform/list.ts';
import type { Transform, TransformExample } from '../../shared/transform/transform.ts';
import { conversionWords } from '../../shared/words/conversions.ts';
import { optionName, transformAbout, transformName } from '../../shared/words/transforms.ts';

const words = conversionWords.ja;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '⏎').replaceAll('`', "'");
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const marks = { direct: '○', transform: '変', lossy: '△', impossible: '×' } as const;

const matrix = (): string =>
  table(
    ['元＼先', ...fieldTypes.map((it) => words.types[it])],
    fieldTypes.map((source) => [
      words.types[source],
      ...fieldTypes.map((target) => marks[typeCompatibility(source, target).level]),
    ]),
  );

const pairLine = (source: FieldType, target: FieldType): readonly string[] => {
  const found = typeCompatibility(source, target);
  const about = found.loses ? words.losses[found.loses] : found.why ? words.obstacles[found.why] : '';
  const via = found.via.map((id) => transformName(id, 'ja')).join(' → ');
  return [words.types[source], words.types[target], words.levels[found.level], cell(via), about];
};

const pairs = (): string =>
  table(
    ['元', '先', '', '通る変換', '失うもの・できない理由'],
    fieldTypes.flatMap((target) =>
      fieldTypes
        .filter((source) => typeCompatibility(source, target).level !== 'direct')
        .map((source) => pairLine(source, target)),
    ),
  );

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value === null ? '（空）' : JSON.stringify(value);
  return cell(text.length > 60 ? `${text.slice(0, 60)}…` : text);
};

const example = (it: TransformExample): readonly string[] => {
  const failed = typeof it.to === 'object' && it.to !== null && 'issue' in it.to;
  const options = it.options ? JSON.stringify(it.options) : '';
  return [shown(it.from), cell(options), failed ? `**${(it.to as { issue: string }).issue}**` : shown(it.to)];
};

const section = (it: Transform): string =>
  [
    `### ${transformName(it.id, 'ja')}（\`${it.id}\`）`,
    transformAbout(it.id, 'ja'),
    ...(it.options.length === 0
      ? []
      : [it.options.map((spec) => `- \`${spec.name}\` ${optionName(it.id, spec.name, 'ja')}`).join('\n')]),
    table(['値', '設定', '結果'], it.examples.map(example)),
  ].join('\n\n');

const search = ({ find }: MappingRow): readonly string[] => {
  const places = find?.among.map(({ entity, by }) => `${entity} の ${by.join('、')}`) ?? [];
  return places.length > 0 ? [`${places.join('、')} で探す`] : [];
};

const templates = (): string =>
  mappingTemplates
    .flatMap((template) =>
      template.parts.map((part) =>
        [
          `### \`${template.id}\`：${part.app.name} ⇔ ${part.right.object}`,
          table(
            ['kintone', '相手', '向き', '送る変換', '受ける変換'],
            part.mapping.rows.map((row) => [
              cell(row.left),
              cell(row.right),
              row.disabled ? `${row.direction}（停止中）` : row.direction,
              [...row.sendSteps.map((step) => transformName(step.id, 'ja')), ...search(row)].join(' → '),
              row.receiveSteps.map((step) => transformName(step.id, 'ja')).join(' → '),
            ]),
          ),
        ].join('\n\n'),
      ),
    )
    .join('\n\n');

const searching = `行に \`find\` を書くと、値を持つレコードを別のアプリかオブジェクトで探し、その ID（kintone のルックアップではキー）を渡します。向きは一方だけです。設定画面にはまだ無いので、書き出した設定ファイルに書きます。

\`\`\`json
"find": { "among": [{ "entity": "Contact", "by": ["Email", "Phone"] }, { "entity": "Lead", "by": ["Email", "Phone"] }], "missing": "leave" }
\`\`\`

- \`among\` 上から順に、項目も左から順に探し、最初に見つかったレコードにします。空なら、その項目の参照先を探します
- \`missing\` 見つからないとき、\`leave\` は空のまま渡し、\`fail\` はその行を止めます
- \`create\` があれば、見つからないレコードを最初の場所に追加します。\`{ "fields": {} }\` ならキーだけを書きます。\`fields\` には、ほかの項目とその値を書きます（\`{key}\` は探した値）。書かなければ、何も追加しません`;

const activities = `ジョブの \`kind\` が \`append\` なら、1 件のレコードから 1 件の活動を作り、ほかの活動には触れません。キーの行の相手には、1 行の文字列で重複を禁じた項目を選びます。そこには \`12:MSG-7\` のように、アプリ（オブジェクト）とレコードの名前を書きます。

元のレコードが後で変わったとき、\`whenChanged\` が \`leave\`（初めの値）なら活動はそのまま、\`update\` なら更新し、\`another\` なら変わるたびに 1 件を足します。設定画面では「キーと予定」で選びます。`;

/** What the mapping can do, written from the library itself so that it cannot say anything else. */
export const mappingDocText = (): string =>
  `${[
    '# 項目の対応',
    'この文書は `scripts/check/mapping-doc.ts` が、ライブラリーから作ります。手では直しません。',
    '## どの種類からどの種類へ',
    '○ そのまま　変 変換して渡す　△ 一部を失う　× できない',
    matrix(),
    '## そのままでない組み合わせ',
    pairs(),
    '## 変換',
    '例は、そのままテストでもあります。太字はエラーです。',
    transforms.map(section).join('\n\n'),
    '## 値でレコードを探す',
    searching,
    '## 活動を追加する',
    activities,
    '## ひな形',
    templates(),
  ].join('\n\n')}\n`;
