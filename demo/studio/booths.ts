import path from "node:path";
import sharp from "sharp";
import type { Texts } from "../../lib/i18n/locale";
import { locales } from "../../lib/i18n/locale";
import { type Sign, signs } from "../cast/signs";
import { dominantColor, isThere, keep, picturesFolder, toWebp } from "./picture-files";
import type { Take } from "./render";

const fileOf = (handle: string) => path.join(picturesFolder, "booths", `${handle}.webp`);
const size = 800;
/** Stalls an industry has: its shops share their shelves, each under its own sign. */
const stallsAnIndustry = 3;

/** A take for every stall some shop still lacks a picture of: one rendering, then a sign a shop. */
export function boothsToTake(): Take[] {
  const stalls = new Map<string, Sign[]>();
  for (const [index, sign] of signs().entries()) {
    const stall = `${sign.industry} ${index % stallsAnIndustry}`;
    if (!isThere(fileOf(sign.handle))) stalls.set(stall, [...(stalls.get(stall) ?? []), sign]);
  }
  return [...stalls].map(([stall, shops]) => ({
    name: `booths ${stall}`,
    async run(studio) {
      const [industry = "", index = "0"] = stall.split(" ");
      const { png, sign, color } = await studio.call("booth", industry, Number(index), size, 10);
      const [[left, bottom], [right, top]] = sign as [[number, number], [number, number]];
      const [x, y, width, height] = [left, top, right - left, bottom - top].map(Math.round) as [
        number,
        number,
        number,
        number,
      ];
      for (const { handle, zh, en, booth: plate } of shops) {
        const words = await studio.call("sign", width * 3, height * 3, { color, zh, en, plate });
        const input = await sharp(Buffer.from(words, "base64")).resize(width, height).png().toBuffer();
        const whole = await sharp(Buffer.from(png, "base64"))
          .composite([{ input, left: x, top: y }])
          .png()
          .toBuffer();
        keep(fileOf(handle), await toWebp(whole));
      }
    },
  }));
}

const said: Texts = {
  en: "The booth of {name} at Yiwu, {plate}",
  zh: "{name}义乌摊位，{plate}",
  es: "El local de {name} en Yiwu, {plate}",
  "pt-br": "O box de {name} em Yiwu, {plate}",
  ru: "Бутик {name} в Иу, {plate}",
  ar: "جناح {name} في إيوو، {plate}",
  ur: "ایوو میں {name} کا بوتھ، {plate}",
  fr: "Le stand de {name} à Yiwu, {plate}",
};

/** Writes what the pictures of booths show. */
export async function indexBooths(): Promise<number> {
  const index: Record<string, { color: string; alt: Texts }> = {};
  for (const { handle, zh, en, booth: plate } of signs()) {
    if (!isThere(fileOf(handle))) continue;
    const alt = Object.fromEntries(
      locales.map((locale) => [
        locale,
        said[locale].replace("{name}", locale === "zh" ? zh : en).replace("{plate}", plate),
      ]),
    ) as Texts;
    index[handle] = { color: await dominantColor(fileOf(handle)), alt };
  }
  keep(path.join(picturesFolder, "booths.json"), `${JSON.stringify(index, null, 1)}\n`);
  return Object.keys(index).length;
}
