/** A small turning ring in an icon's place. */
export const Spinner = ({ label, size = 16 }: { label: string; size?: number }) => (
  <svg
    class="rk-icon rk-spinner"
    viewBox="0 0 24 24"
    width={size}
    height={size}
    role="img"
    aria-label={label}
  >
    <path d="M12 3a9 9 0 1 1-9 9" />
  </svg>
);
