import { chromium } from "playwright";
import { execSync } from "node:child_process";
const base = "http://localhost:4340";
const paths = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH || undefined });
for (const spec of paths) {
  const [width, path, name] = spec.split("|");
  const page = await browser.newPage({ viewport: { width: Number(width), height: 900 } });
  await page.goto(base + path, { waitUntil: "load" });
  await page.waitForTimeout(600);
  await page.screenshot({ path: `/tmp/fairs/${name}.png`, fullPage: true });
  console.log(name, await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]));
  await page.close();
}
await browser.close();
