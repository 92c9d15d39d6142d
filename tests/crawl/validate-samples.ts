import type { FetchPage } from "./fetch-page";
import { filterSamples } from "./pick-samples";
import type { Report } from "./report";
import { validateHtml } from "./validators/html-validate";
import { auditSeo } from "./validators/lighthouse";
import { validateStructuredData } from "./validators/structured-data";
import { hasJava, validateWithVnu } from "./validators/vnu";
import type { Visit } from "./visits";

/** Runs external validators on one page of every type in every language. */
export async function validateSamples(
  samples: Visit[],
  origin: string,
  fetchPage: FetchPage,
  report: Report,
): Promise<void> {
  const pages = new Map<string, string>();
  for (const { address, kind } of samples) {
    const html = (await fetchPage(address)).body.toString();
    pages.set(address, html);
    for (const error of await validateHtml(html)) report.complain("html", kind, `${address}: ${error}`);
    for (const error of await validateStructuredData(html)) report.complain("jsonLd", kind, `${address}: ${error}`);
  }
  const kindOf = (address: string) => samples.find((each) => each.address === address)?.kind ?? "other";
  const withJava = await hasJava();
  if (withJava)
    for (const [address, all] of await validateWithVnu(pages))
      for (const error of all) report.complain("html", kindOf(address), `${address}: ${error} (vnu)`);
  const audited = filterSamples(samples, ["home", "category", "listing", "shop"], ["en", "ar"]).map(
    ({ address }) => address,
  );
  for (const [url, all] of await auditSeo(audited.map((address) => origin + address)))
    for (const error of all) report.complain("html", kindOf(url.slice(origin.length)), `${url}: ${error} (Lighthouse)`);
  report.notes.push(
    `html-validate and structured-data-validator read ${samples.length} pages, one of each type in each language`,
    withJava ? `vnu read the same ${samples.length}` : "vnu did not run: Java is not installed",
    `Lighthouse judged ${audited.length} pages for search engines, in English and Arabic`,
  );
}
