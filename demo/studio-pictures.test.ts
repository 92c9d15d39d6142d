import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
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
  test("include at least 2,700 pictures of at least 780 kinds, together under 60 MB", () => {
    const files = pictureFiles();
    expect(files.length).toBe(all.length);
    expect(files.length).toBeGreaterThanOrEqual(2_700);
    expect(industries.reduce((sum, slug) => sum + kindPictures(slug).size, 0)).toBeGreaterThanOrEqual(780);
    expect(files.reduce((sum, { path }) => sum + statSync(path).size, 0)).toBeLessThan(60_000_000);
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

/** The studio is checked with packages of its own; this notices when what it takes from the market has moved. */
test("the studio imports only names that the market exports", () => {
  const studio = fileURLToPath(new URL("studio/", import.meta.url));
  const files = readdirSync(studio, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.startsWith("node_modules"),
  );
  const imports = files.flatMap((file) => {
    const source = readFileSync(path.join(studio, file), "utf8");
    return [...source.matchAll(/import (?:type )?\{([^}]*)\} from "(\.[^"]*)"/g)].map(([, names = "", from = ""]) => ({
      names: names
        .split(",")
        .flatMap((name) => /(?:type )?\s*(\w+)/.exec(name.trim().replace(/^type /, ""))?.[1] ?? []),
      target: path.join(studio, path.dirname(file), `${from}.ts`),
    }));
  });
  const ofMarket = imports.filter(({ target }) => !target.startsWith(studio));
  expect(ofMarket.length).toBeGreaterThan(10);
  const missing = ofMarket.flatMap(({ names, target }) => {
    const source = existsSync(target) ? readFileSync(target, "utf8") : "";
    return names
      .filter((name) => !new RegExp(`export [^;]*\\b${name}\\b`).test(source))
      .map((name) => `${name} of ${target}`);
  });
  expect(missing).toEqual([]);
});
