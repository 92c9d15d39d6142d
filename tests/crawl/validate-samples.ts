import type { Kind } from "./address";
import type { FetchPage } from "./fetch-page";
import { filterSamples } from "./pick-samples";
import type { Report } from "./report";
import { validateHtml } from "./validators/html-validate";
import { auditSeo } from "./validators/lighthouse";
import { validateStructuredData } from "./validators/structured-data";
import { hasJava, validateWithVnu } from "./validators/vnu";
import type { Visit } from "./visits";

/**
 * Runs external validators on one page of every type in every language. Java's runs beside the others, and Lighthouse,
 * which mostly waits for its browser, beside both.
 */
export async function validateSamples(
  samples: Visit[],
  origin: string,
  fetchPage: FetchPage,
  report: Report,
): Promise<void> {
  const kindOf = (address: string): Kind => samples.find((each) => each.address === address)?.kind ?? "other";
  const audited = filterSamples(samples, ["home", "category", "listing", "shop"], ["en", "ar"]).map(
    ({ address }) => origin + address,
  );
  const pages = new Map<string, string>();
  for (const { address } of samples) pages.set(address, (await fetchPage(address)).body.toString());
  const withJava = await hasJava();
  const [ofVnu, ofLighthouse] = await Promise.all([
    withJava ? validateWithVnu(pages) : new Map<string, string[]>(),
    auditSeo(audited),
    validateInProcess(pages, kindOf, report),
  ]);
  for (const [address, all] of ofVnu)
    for (const error of all) report.complain("html", kindOf(address), `${address}: ${error} (vnu)`);
  for (const [url, all] of ofLighthouse)
    for (const error of all) report.complain("html", kindOf(url.slice(origin.length)), `${url}: ${error} (Lighthouse)`);
  report.notes.push(
    `html-validate and structured-data-validator read ${samples.length} pages, one of each type in each language`,
    withJava ? `vnu read the same ${samples.length}` : "vnu did not run: Java is not installed",
    `Lighthouse judged ${audited.length} pages for search engines, in English and Arabic`,
  );
}

async function validateInProcess(
  pages: ReadonlyMap<string, string>,
  kindOf: (address: string) => Kind,
  report: Report,
) {
  for (const [address, html] of pages) {
    for (const error of await validateHtml(html)) report.complain("html", kindOf(address), `${address}: ${error}`);
    for (const error of await validateStructuredData(html))
      report.complain("jsonLd", kindOf(address), `${address}: ${error}`);
  }
}
