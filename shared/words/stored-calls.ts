/**
 * How records of a call history app spell what happened, in either language and as other products write it: read,
 * never written. What Renkei itself writes is in `calls.ts`; a test holds the two together.
 */
export const storedCallSpellings = {
  outgoing: ['発信', '架電', 'outgoing', 'outbound', 'out'],
  missed: ['不在着信', '不在', '応答なし', 'missed', 'missed call', 'no answer', 'noanswer'],
} as const;
