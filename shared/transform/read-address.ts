import { foldText } from '../phone/fold-text.ts';

/** A Japanese address in its parts, each as it was written; a part that is not there is `''`. */
export interface AddressParts {
  readonly prefecture: string;
  readonly city: string;
  readonly street: string;
  readonly building: string;
}

const longest = 400;
const prefecture = /^(?:東京都|北海道|京都府|大阪府|(?:神奈川|和歌山|鹿児島|[^都道府県\s]{2})県)/;
/** Cities whose own name holds one of the letters that end a city's name. */
const misleading =
  /^(?:四日市市|廿日市市|野々市市|市川市|市原市|町田市|大町市|十日町市|村上市|村山市|東村山市|武蔵村山市|羽村市|田村市|大村市|郡山市|大和郡山市|郡上市|蒲郡市|小郡市|都市|余市郡(?:余市町|仁木町|赤井川村)|柴田郡村田町|杵島郡大町町|佐波郡玉村町|芳賀郡市貝町|中新川郡上市町|吉野郡下市町|神崎郡市川町|西八代郡市川三郷町|高市郡(?:高取町|明日香村)|余市町|玉村町|市貝町|上市町|下市町|大町町|村田町)/;
const withWards =
  /^(?:札幌|仙台|さいたま|千葉|横浜|川崎|相模原|新潟|静岡|浜松|名古屋|京都|大阪|堺|神戸|岡山|広島|北九州|福岡|熊本)市[^\s\d市区]{1,4}区/;
const plainCity = [
  /^[^\s\d市区町村]{1,6}郡[^\s\d市区]{1,6}?[町村]/,
  /^[^\s\d市]{1,6}市/,
  /^[^\s\d市区]{1,4}区/,
  /^[^\s\d市区町村]{1,6}[町村]/,
];
/** The last of the numbers of a street; what follows a blank after it is the building. */
const numbers =
  /^[^\d\n]{0,60}?(?:\d{1,5}|[一二三四五六七八九十]{1,3}丁目)(?:\s?(?:丁目|番地?の?|号|線|条|[-の])\s?|(?<=番地?|丁目|-)\d{1,5}|\d{1,5}(?=番|号|丁目|-))*(?:\d{0,5})/;

const cityOf = (rest: string): string => {
  const exact = misleading.exec(rest) ?? withWards.exec(rest);
  if (exact) return exact[0];
  for (const pattern of plainCity) {
    const found = pattern.exec(rest);
    if (found) return found[0];
  }
  return '';
};

const streetEnd = (rest: string): number => {
  const found = numbers.exec(rest);
  if (!found) return rest.search(/\s/) < 0 ? rest.length : rest.search(/\s/);
  const tail = /^[^\s]{0,4}(?:号|番地|番)(?!室|館)/.exec(rest.slice(found[0].length));
  return found[0].length + (tail?.[0].length ?? 0);
};

/** Takes a Japanese address apart: prefecture, city with its ward, street with its numbers, building. */
export const readAddress = (text: string): AddressParts => {
  const original = text
    .slice(0, longest)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const plain = foldText(original);
  const first = prefecture.exec(plain)?.[0].length ?? 0;
  const gap = plain.slice(first).length - plain.slice(first).trimStart().length;
  const city = cityOf(plain.slice(first + gap));
  const rest = first + gap + city.length;
  const end = rest + streetEnd(plain.slice(rest));
  return {
    prefecture: original.slice(0, first),
    city: original.slice(first + gap, rest),
    street: original.slice(rest, end).trim(),
    building: original.slice(end).trim(),
  };
};
