const leastDigits = 9;
const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);

/** Whether a text has digits enough for a phone number at all; thousands of cells are passed over by this alone. */
export const mayHoldNumber = (text: string): boolean => {
  if (text.length < leastDigits) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isDigit(text.charCodeAt(at))) digits += 1;
    if (digits >= leastDigits) return true;
  }
  return false;
};
