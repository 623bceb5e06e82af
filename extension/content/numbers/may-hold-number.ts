// The shortest numbers: inside the country, and of a small country in full.
const leastDigits = 9;
const leastAfterPlus = 8;
const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
const isPlus = (unit: number): boolean => unit === 0x2b || unit === 0xff0b;

/** Whether a text has digits enough for a phone number at all; thousands of cells are passed over by this alone. */
export const mayHoldNumber = (text: string): boolean => {
  if (text.length < leastAfterPlus) return false;
  let digits = 0;
  let least = leastDigits;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits += 1;
    else if (isPlus(unit)) least = leastAfterPlus;
    if (digits >= least) return true;
  }
  return false;
};
