const line = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.8,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

export const CameraIcon = () => (
  <svg viewBox="0 0 24 24" className="size-7 flex-none" aria-hidden="true" {...line}>
    <path d="M4 8h3l1.5-2.5h7L17 8h3a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1Z" />
    <circle cx="12" cy="13" r="3.5" />
  </svg>
);

/** Points forward in reading direction; `isBack` reverses it. */
export const ArrowIcon = ({ isBack = false }) => (
  <svg
    viewBox="0 0 24 24"
    className={`size-4 ${isBack ? "ltr:rotate-180" : "rtl:rotate-180"}`}
    aria-hidden="true"
    {...line}
  >
    <path d="M9 5l7 7-7 7" />
  </svg>
);

export const CrossIcon = () => (
  <svg viewBox="0 0 24 24" className="size-4" aria-hidden="true" {...line}>
    <path d="M6 6l12 12M18 6L6 18" />
  </svg>
);

export const CheckIcon = () => (
  <svg viewBox="0 0 24 24" className="size-4" aria-hidden="true" {...line}>
    <path d="M5 12.5l4.5 4.5L19 7" />
  </svg>
);

export const GalleryIcon = () => (
  <svg viewBox="0 0 24 24" className="size-7 flex-none" aria-hidden="true" {...line}>
    <rect x="3.5" y="4.5" width="17" height="15" rx="2" />
    <circle cx="9" cy="9.5" r="1.6" />
    <path d="M4 17l5-4.5 3.5 3 3-2.5 4.5 4" />
  </svg>
);
