import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { browserArguments, findBrowser } from "../../scripts/find-browser";
import { startDemoMarket } from "../support/start-demo-market";

/**
 * Runs Lighthouse as a phone on a slow connection: the median of five runs of home, a category, a listing and a
 * storefront. `npm run lighthouse` starts its own market; MARKET_URL names a running one.
 */
const runs = 5;
const minimumScores = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 } as const;
type Category = keyof typeof minimumScores;
type Run = Record<Category | "lcp" | "tbt" | "cls", number>;

const data = mkdtempSync(path.join(tmpdir(), "rattledrum-lighthouse-"));
process.once("exit", () => rmSync(data, { recursive: true, force: true }));
const market = process.env.MARKET_URL
  ? { url: process.env.MARKET_URL, close: async () => {} }
  : await startDemoMarket(data, 3211);
const chrome = await launch({
  chromePath: await findBrowser(),
  chromeFlags: ["--headless=new", ...browserArguments],
});
let meetsScores = true;
try {
  console.log("page          perf  a11y  best   seo    LCP ms  TBT ms    CLS");
  for (const [name, address] of Object.entries(await addresses())) {
    const all: Run[] = [];
    for (let count = 0; count < runs; count++) all.push(await measure(market.url + address));
    const median = (key: keyof Run) => all.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
    const scores = (Object.keys(minimumScores) as Category[]).map((category) => {
      const score = Math.round(median(category) * 100);
      meetsScores &&= score >= minimumScores[category];
      return String(score).padStart(4);
    });
    const times = [median("lcp").toFixed(0).padStart(8), median("tbt").toFixed(0).padStart(6)];
    console.log(name.padEnd(12), scores.join("  "), ...times, median("cls").toFixed(3).padStart(7));
  }
} finally {
  chrome.kill();
  await market.close();
}
process.exitCode = meetsScores ? 0 : 1;

/** Returns the first category, listing and storefront that are linked from the home page. */
async function addresses(): Promise<Record<string, string>> {
  const html = await (await fetch(`${market.url}/en`)).text();
  const first = (part: string) => {
    const found = new RegExp(`href="(/en/${part}/[^"?#]+)"`).exec(html)?.[1];
    if (!found) throw new Error(`home leads to no /${part}/`);
    return found;
  };
  const listing = first("p");
  const shop = /href="(\/en\/shop\/[^"/?#]+)"/.exec(await (await fetch(market.url + listing)).text())?.[1];
  if (!shop) throw new Error("the listing leads to no shop");
  const category = /href="(\/en\/c\/[^"?#]+)"/g.exec(await (await fetch(market.url + listing)).text())?.[1];
  return { home: "/en", category: category ?? first("c"), listing, storefront: shop };
}

async function measure(url: string): Promise<Run> {
  const result = await lighthouse(url, { port: chrome.port, onlyCategories: Object.keys(minimumScores) });
  if (!result) throw new Error(`Lighthouse had no answer for ${url}`);
  const { categories, audits } = result.lhr;
  for (const audit of Object.values(audits))
    if (process.env.VERBOSE && audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative")
      console.log(`    ${audit.id}: ${audit.displayValue ?? audit.title}`);
  return {
    performance: categories.performance?.score ?? 0,
    accessibility: categories.accessibility?.score ?? 0,
    "best-practices": categories["best-practices"]?.score ?? 0,
    seo: categories.seo?.score ?? 0,
    lcp: audits["largest-contentful-paint"]?.numericValue ?? 0,
    tbt: audits["total-blocking-time"]?.numericValue ?? 0,
    cls: audits["cumulative-layout-shift"]?.numericValue ?? 0,
  };
}
