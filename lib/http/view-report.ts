/** Where the script of public pages reports what a reader sees; see server/visits/view-reports.ts. */
export const viewReportPath = "/views";

/**
 * Reads a report: the address of a page or a video, and in the second line the page before it as form-key.element.ts
 * reports it (a path of the market, the browser's referrer, or "-"). Returns the path and query of the address, empty
 * for another host's, and the referrer in the form of the header. `host` is the market's.
 */
export function readViewReport(report: string, host: string): { address: string; referer: string | undefined } {
  const [seen = "", before = ""] = report.split("\n", 2);
  const url = URL.parse(seen, `https://${host}`);
  const address = seen && url?.host === host ? url.pathname + url.search : "";
  if (before.startsWith("/")) return { address, referer: `https://${host}${before}` };
  return { address, referer: before.startsWith("http") || before.startsWith("android-app:") ? before : undefined };
}
