/** The product's mark and name: two rings, one of each side, linked. */
export const Brand = () => (
  <span class="rk-brand">
    <svg viewBox="0 0 26 18" width="26" height="18" aria-hidden="true" fill="none" stroke-width="3">
      <rect x="1.5" y="3.5" width="14" height="11" rx="5.5" stroke="var(--left)" />
      <rect x="10.5" y="3.5" width="14" height="11" rx="5.5" stroke="var(--right)" />
      <path d="M10.5 9A5.5 5.5 0 0 1 16 3.5" stroke="var(--left)" />
    </svg>
    Renkei
  </span>
);
