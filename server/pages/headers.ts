/** Browsers ask every time, and mostly hear 304. */
export const askAgain = "public, max-age=0, must-revalidate";

/** Nothing runs and nothing is loaded but what is ours; `styles` are hashes of what stands in the page. */
export const contentPolicy = (styles: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...styles].join(" ")}`,
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
