import type { LiveAnswer } from '../fact.ts';

/** Status, code and the paths of the problems of an answer; a call that went through says `done`. */
export const refusalOf = ({ status, body }: LiveAnswer): readonly unknown[] =>
  status === 200 ? [200, 'done'] : [status, body.code, ...Object.keys(body.errors ?? {}).sort()];
