/** A text and the encoding it was written in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp';
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: DecodedText['encoding'] }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

// In this order: hardly any Shift_JIS or EUC-JP text is valid UTF-8, while short EUC-JP texts can pass as Shift_JIS.
const guesses = ['utf-8', 'shift_jis', 'euc-jp'] as const;

/** Reads bytes as the Japanese encodings people save lists in; null when they are text in none of them. */
export const decodeText = (bytes: Uint8Array): DecodedText | null => {
  const marked = marks.find((it) => it.bytes.every((byte, i) => bytes[i] === byte));
  const encodings = marked ? [marked.encoding] : guesses;
  const readable = encodings.flatMap((encoding) => tryDecode(bytes, encoding));
  return readable.sort((a, b) => oddity(a.text) - oddity(b.text))[0] ?? null;
};

const tryDecode = (bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText[] => {
  try {
    return [{ text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }];
  } catch {
    return [];
  }
};

// EUC-JP read as Shift_JIS becomes a run of half-width kana; nobody writes a list that way.
const halfWidthKana = /[\uff61-\uff9f]/g;

const oddity = (text: string): number => {
  const sample = text.slice(0, 20_000);
  return (sample.match(halfWidthKana)?.length ?? 0) / Math.max(1, sample.length);
};
