/** Lets one player sound at a time: whoever begins silences the one before. */
export interface Turn {
  /** Takes the turn; `silence` is called when somebody else takes it. */
  take(silence: () => void): void;
  /** Gives it back, if it is still one's own. */
  leave(silence: () => void): void;
}

/** A turn nobody has. */
export const newTurn = (): Turn => {
  let current: (() => void) | null = null;
  return {
    take: (silence) => {
      if (current !== silence) current?.();
      current = silence;
    },
    leave: (silence) => {
      if (current === silence) current = null;
    },
  };
};
