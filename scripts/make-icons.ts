import { writeFileSync } from "node:fs";
import { chromium } from "playwright";
import sharp from "sharp";
import { browserArguments, findBrowser } from "./find-browser";
import { favicon, maskableIcon, plainIcon, tileIcon } from "./icons/icons";
import { industryPictures } from "./icons/industry-pictures";
import { socialPage } from "./icons/social-picture";

/**
 * `npm run marks` draws all icons and the picture of shared pages from components/layout/logo.tsx, and the pictures of the
 * industries.
 */
const root = process.cwd();
writeFileSync("app/icon.svg", plainIcon());
writeFileSync("app/favicon.ico", await favicon([16, 32, 48]));
writeFileSync("app/apple-icon.png", await tileIcon(180));
for (const side of [192, 512]) writeFileSync(`public/icons/icon-${side}.png`, await tileIcon(side));
writeFileSync("public/icons/maskable-512.png", await maskableIcon(512));
writeFileSync("components/market/home/industries.webp", await industryPictures());

const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(socialPage(root));
await page.evaluate(() => document.fonts.ready);
const shot = await page.screenshot();
await browser.close();
writeFileSync("public/social.jpg", await sharp(shot).jpeg({ quality: 86, mozjpeg: true }).toBuffer());
