/** Which entry of a menu a key leads to. Arrows step, Home and End jump, a letter goes to the next that begins with it. */
export const nextEntry = (labels: readonly string[], at: number, key: string): number | null => {
  const { length } = labels;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: Math.max(at, 0) - 1 + length,
    Home: 0,
    End: length - 1,
  };
  const step = steps[key];
  if (length === 0) return null;
  if (step !== undefined) return step % length;
  if (key.length !== 1) return null;
  const order = labels.map((_, i) => (at + 1 + i) % length);
  const letter = key.toLowerCase();
  return order.find((it) => labels[it]?.trim().toLowerCase().startsWith(letter)) ?? null;
};
