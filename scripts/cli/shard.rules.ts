/** The jobs that one of several runners takes: each job is in exactly one share, and stays there while others come and go. */
export const shareOf = <J extends { readonly id: string }>(
  jobs: readonly J[],
  shard: { readonly index: number; readonly of: number } | null,
): readonly J[] => (shard === null ? jobs : jobs.filter((it) => hash(it.id) % shard.of === shard.index - 1));

const hash = (text: string): number => {
  let value = 7;
  for (const char of text) value = (value * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
};
