import { existsSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { locales } from "../i18n/locale";
import { paths } from "./paths";
import { webManifest } from "./web-manifest";

const root = new URL("../../", import.meta.url).pathname;

describe("the market on a home screen", () => {
  test.each(locales)("is in the language in which it was added: %s", (locale) => {
    const manifest = webManifest(locale);
    expect(manifest.dir).toBe(locale === "ar" || locale === "ur" ? "rtl" : "ltr");
    expect(Intl.getCanonicalLocales(manifest.lang)).toEqual([manifest.lang]);
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    expect(new Set(manifest.shortcuts.map(({ name }) => name)).size).toBe(3);
    for (const { url } of [...manifest.shortcuts, { url: manifest.start_url }]) {
      expect(url.startsWith(`/${locale}`)).toBe(true);
      expect(url.startsWith(manifest.scope)).toBe(true);
    }
  });

  test("is one app in all languages, with a large icon and one that may be cut round", () => {
    expect(new Set(locales.map((locale) => webManifest(locale).id)).size).toBe(1);
    const { icons } = webManifest("en");
    expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(["192x192", "512x512"]));
    expect(icons.filter((icon) => "purpose" in icon && icon.purpose === "maskable")).toHaveLength(1);
  });

  test("has icons and a social picture of the declared sizes", async () => {
    const files = webManifest("en").icons.map(({ src, sizes }) => [`public${src}`, sizes] as const);
    for (const [file, sizes] of [
      ...files,
      ["app/apple-icon.png", "180x180"] as const,
      [`public${paths.socialPicture}`, "1200x630"] as const,
    ]) {
      const { width, height } = await sharp(`${root}${file}`).metadata();
      expect(`${width}x${height}`, file).toBe(sizes);
    }
    expect(existsSync(`${root}app/favicon.ico`)).toBe(true);
  });

  test("has its mark within the part of a maskable icon that is never cut off", async () => {
    const { data, info } = await sharp(`${root}public/icons/maskable-512.png`)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const middle = info.width / 2;
    const background = [...data.subarray(0, 3)];
    let farthest = 0;
    for (let at = 0; at < data.length; at += 3) {
      if (background.every((part, channel) => Math.abs(part - (data[at + channel] ?? 0)) < 12)) continue;
      const pixel = at / 3;
      farthest = Math.max(farthest, Math.hypot((pixel % info.width) - middle, Math.floor(pixel / info.width) - middle));
    }
    expect(farthest).toBeGreaterThan(info.width * 0.2);
    expect(farthest).toBeLessThan(info.width * 0.4);
  });
});
