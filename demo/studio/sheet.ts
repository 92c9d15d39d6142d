import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { picturesFolder } from "./picture-files";

/**
 * Contact sheets: every picture of a folder of demo/pictures on one image, with its name beneath, to look at.
 * `npm run sheet [-- <folder>…]` writes them to test-results/contact-sheets.
 */
const tile = 180;
const label = 22;
const across = 10;
const target = path.resolve("test-results/contact-sheets");

const folders = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(picturesFolder);
mkdirSync(target, { recursive: true });
for (const folder of folders) {
  if (folder.includes(".")) continue;
  const files = readdirSync(path.join(picturesFolder, folder))
    .filter((file) => file.endsWith(".webp"))
    .sort();
  const tiles = await Promise.all(files.map((file, index) => tileOf(folder, file, index)));
  const height = Math.ceil(files.length / across) * (tile + label);
  const sheet = path.join(target, `${folder}.webp`);
  await sharp({ create: { width: across * tile, height: Math.max(1, height), channels: 3, background: "#ffffff" } })
    .composite(tiles.flat())
    .webp({ quality: 80 })
    .toFile(sheet);
  console.log(`${files.length} pictures  ${path.relative(process.cwd(), sheet)}`);
}

async function tileOf(folder: string, file: string, index: number) {
  const left = (index % across) * tile;
  const top = Math.floor(index / across) * (tile + label);
  const input = await sharp(path.join(picturesFolder, folder, file))
    .resize(tile, tile)
    .toBuffer();
  const words = Buffer.from(
    `<svg width="${tile}" height="${label}"><text x="4" y="15" font-size="11" font-family="sans-serif">${file.replace(".webp", "")}</text></svg>`,
  );
  return [
    { input, left, top },
    { input: words, left, top: top + tile },
  ];
}
