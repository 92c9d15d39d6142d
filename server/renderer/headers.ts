/** Browsers revalidate each time and mostly receive 304. */
export const revalidate = "public, max-age=0, must-revalidate";

/** Allows only the site's own files; `styles` are hashes of the page's inline styles. */
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
