/** The rattle-drum a pedlar twirls; red in the logo and nowhere else beside the one red button. */
export function Logo({ className = "" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect x="14.6" y="17" width="2.8" height="14" rx="1.4" fill="#7a4a24" />
      <circle cx="16" cy="12" r="9" fill="#c2301c" />
      <circle cx="16" cy="12" r="6" fill="#f7e7cf" />
      <path d="M6.8 12 3.2 15.6M25.2 12l3.6 3.6" stroke="#1d1a17" strokeWidth="1.5" />
      <circle cx="3" cy="16.4" r="2.2" fill="#1d1a17" />
      <circle cx="29" cy="16.4" r="2.2" fill="#1d1a17" />
    </svg>
  );
}
