interface Props {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** Where the reserve begins, as a tick on the track. */
  readonly mark?: number;
}

/** How much of something is used. */
export const Meter = ({ label, value, max, mark }: Props) => {
  const share = (it: number) => `${max > 0 ? Math.min(100, (it / max) * 100) : 0}%`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a meter element cannot show the reserve's tick
    <div
      class="rk-meter"
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(value, max)}
    >
      <i style={{ width: share(value) }} />
      {mark !== undefined && <u style={{ left: share(mark) }} />}
    </div>
  );
};
