import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { browserArguments, findBrowser } from "../../../scripts/find-browser";

/** Runs Lighthouse's SEO audits. @returns address → names of failed audits */
export async function auditSeo(urls: string[]): Promise<Map<string, string[]>> {
  const chrome = await launch({
    chromePath: await findBrowser(),
    chromeFlags: ["--headless=new", ...browserArguments],
  });
  const failed = new Map<string, string[]>();
  try {
    for (const url of urls) {
      const result = await lighthouse(url, { port: chrome.port, onlyCategories: ["seo"] });
      const audits = Object.values(result?.lhr.audits ?? {});
      const names = audits.filter(({ score }) => score !== null && score < 1).map(({ id }) => `${id} fails`);
      failed.set(url, result ? names : ["Lighthouse had no answer"]);
    }
  } finally {
    chrome.kill();
  }
  return failed;
}
