/** Where the market counts what browsers report; undefined unless a CDN is in front of it, see lib/http/site-script.ts. */
const reportTo = document.currentScript?.dataset.views;

/**
 * Reports a page by its path and query, or a video by its address, that the reader sees; readViewReport() of
 * lib/http/view-report.ts reads it. `before` is the page before it, as page-swap.element.ts has it.
 */
export function reportView(address: string, before?: string): void {
  if (reportTo) navigator.sendBeacon(reportTo, [address, before].join("\n"));
}
