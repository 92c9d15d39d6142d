/** Renders the logo, a rattle-drum. Its red is used only here and for a page's one red button. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <Drum />
    </svg>
  );
}

/** Renders the drum in a 32 × 32 coordinate system, for use in other drawings. */
export function Drum() {
  return (
    <>
      <rect x="14.4" y="19" width="3.2" height="12.5" rx="1.6" fill="#7a4a24" />
      <path
        d="M9 9C6.4 8.8 4.6 7.2 3.8 4.6M23 15c2.6.2 4.4 1.8 5.2 4.4"
        fill="none"
        stroke="#1d1a17"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
      <circle cx="16" cy="12" r="10" fill="#c2301c" />
      <circle cx="16" cy="12" r="6.4" fill="#f7e7cf" />
      <circle cx="16" cy="12" r="2" fill="#c2301c" />
      <circle cx="3.6" cy="4.2" r="2.5" fill="#1d1a17" />
      <circle cx="28.4" cy="19.8" r="2.5" fill="#1d1a17" />
    </>
  );
}
