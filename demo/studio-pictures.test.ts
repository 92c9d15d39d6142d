import { existsSync, readdirSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { taxonomy } from "../db/reference/taxonomy";
import { locales } from "../lib/i18n/locale";
import { signs } from "./cast/signs";
import { facesOf } from "./faces";
import { boothPictures, kindPictures, pictureFiles, pictureKey, placePictures } from "./pictures";
import { demoVideoFiles, listDemoVideos } from "./videos";
import { phrases, trades } from "./words";

const industries = taxonomy.industries.map(({ slug }) => slug);
const all = [
  ...industries.flatMap((slug) => [...kindPictures(slug).values()].flat()),
  ...boothPictures().values(),
  ...placePictures(),
];
const fileOf = (name: string) => new URL(`pictures/${name}.webp`, import.meta.url);

describe("a picture of the studio", () => {
  test("has a file, a unique key and a dominant colour", () => {
    expect(all.filter(({ name }) => !existsSync(fileOf(name))).map(({ name }) => name)).toEqual([]);
    expect(new Set(all.map(({ name }) => pictureKey(name))).size).toBe(all.length);
    for (const { name, color } of all) {
      expect(pictureKey(name)).toMatch(/^[a-z0-9-]{1,80}$/);
      expect(color).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  test("has an alternative text in eight languages", () => {
    for (const { name, alt } of all)
      for (const locale of locales) expect(alt[locale]?.length, `${name} ${locale}`).toBeGreaterThan(2);
  });

  test("has a colour with a name", () => {
    for (const slug of industries)
      for (const pictures of kindPictures(slug).values())
        expect(pictures.filter(({ look }) => !phrases[look]).map(({ name }) => name)).toEqual([]);
  });
});

describe("the media of the studio", () => {
  test("include at least 900 pictures of at least 70 kinds, together under 30 MB", () => {
    const files = pictureFiles();
    expect(files.length).toBe(all.length);
    expect(files.length).toBeGreaterThanOrEqual(900);
    expect(industries.reduce((sum, slug) => sum + kindPictures(slug).size, 0)).toBeGreaterThanOrEqual(70);
    expect(files.reduce((sum, { path }) => sum + statSync(path).size, 0)).toBeLessThan(30_000_000);
  });

  test("include at least 24 videos of three to eight seconds and at most 250 kB, each with a poster", () => {
    expect(listDemoVideos().length).toBeGreaterThanOrEqual(24);
    expect(readdirSync(new URL("videos/", import.meta.url)).length).toBe(listDemoVideos().length * 2 + 1);
    for (const [index, { path }] of demoVideoFiles("mp4").entries()) {
      expect(statSync(path).size, path).toBeLessThanOrEqual(250_000);
      expect(demoVideoFiles("webp")[index]?.path).toBe(path.replace(".mp4", ".webp"));
    }
    for (const { milliseconds, alt } of listDemoVideos()) {
      expect(milliseconds).toBeGreaterThanOrEqual(3000);
      expect(milliseconds).toBeLessThanOrEqual(8000);
      expect(Object.keys(alt).sort()).toEqual([...locales].sort());
    }
  });

  test("include the booth of every shop", () => {
    expect([...boothPictures().keys()].sort()).toEqual(
      signs()
        .map(({ handle }) => handle)
        .sort(),
    );
  });

  test.each(industries)("include pictures for every category of %s", (slug) => {
    const own = trades.filter(({ industry }) => industry.slug === slug);
    expect(own.filter((trade) => facesOf(trade).length === 0).map(({ category }) => category.slug)).toEqual([]);
  });
});
