const half = 'ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ｡｢｣､･ﾞﾟ';
const full =
  'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン。「」、・゛゜';

const toFullOf = new Map([...half].map((it, at) => [it, [...full][at] ?? it]));
const toHalfOf = new Map([...full].map((it, at) => [it, [...half][at] ?? it]));

/** Half-width katakana as full-width ones; a voice mark joins the letter before it. */
export const toFullKatakana = (text: string): string =>
  text
    .replace(/[\uff61-\uff9f]/g, (it) => toFullOf.get(it) ?? it)
    .replace(/([か-とは-ほカ-トハ-ホウワヲ])([゛゜])/g, (pair, letter: string, mark: string) => {
      const joined = (letter + (mark === '゛' ? '\u3099' : '\u309a')).normalize('NFC');
      return joined.length === 1 ? joined : pair;
    });

/** Full-width katakana as half-width ones; voiced letters become two. Other letters stay. */
export const toHalfKatakana = (text: string): string =>
  text.replace(/[\u30a1-\u30fc。「」、・゛゜]/g, (it) => {
    const known = toHalfOf.get(it);
    if (known) return known;
    const [letter = it, mark = ''] = [...it.normalize('NFD')];
    const plain = toHalfOf.get(letter);
    return plain ? plain + (mark === '\u3099' ? 'ﾞ' : mark === '\u309a' ? 'ﾟ' : '') : it;
  });

/** Full-width ASCII as plain ASCII, the full-width blank as a blank. */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/￥/g, '¥');

/** Plain ASCII as full-width, a blank as the full-width blank. */
export const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');
