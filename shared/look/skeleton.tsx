/** Grey lines in the place of what is being loaded, of the same height; they appear after 200 ms. */
export const Skeleton = ({ lines, label }: { lines: number; label: string }) => (
  <div class="rk-skeleton" role="status" aria-label={label}>
    {Array.from({ length: lines }, (_, line) => (
      <i key={line} style={{ width: `${[92, 74, 84, 66][line % 4]}%` }} />
    ))}
  </div>
);
