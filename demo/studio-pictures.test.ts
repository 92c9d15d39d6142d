import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { taxonomy } from "../db/reference/taxonomy";
import { locales } from "../lib/locale";
import { signs } from "./cast/signs";
import { facesOf } from "./faces";
import { boothPictures, kindPictures, pictureKey, placePictures } from "./pictures";
import { phrases, trades } from "./words";

const taken = taxonomy.industries.filter(({ slug }) => kindPictures(slug).size > 0);
const all = [
  ...taken.flatMap(({ slug }) => [...kindPictures(slug).values()].flat()),
  ...boothPictures().values(),
  ...placePictures(),
];
const fileOf = (name: string) => new URL(`pictures/${name}.webp`, import.meta.url);

describe("a picture of the studio", () => {
  test("is there as a file, has a key of its own and a dominant colour", () => {
    expect(all.filter(({ name }) => !existsSync(fileOf(name))).map(({ name }) => name)).toEqual([]);
    expect(new Set(all.map(({ name }) => pictureKey(name))).size).toBe(all.length);
    for (const { name, color } of all) {
      expect(pictureKey(name)).toMatch(/^[a-z0-9-]{1,80}$/);
      expect(color).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  test("is told in eight languages", () => {
    for (const { name, alt } of all)
      for (const locale of locales) expect(alt[locale]?.length, `${name} ${locale}`).toBeGreaterThan(2);
  });

  test("shows a look that has a name among the colours", () => {
    for (const { slug } of taken)
      for (const pictures of kindPictures(slug).values())
        expect(pictures.filter(({ look }) => !phrases[look]).map(({ name }) => name)).toEqual([]);
  });
});

describe("the studio", () => {
  test.each(taken.map(({ slug }) => slug))("shows every category of %s by its own kinds", (slug) => {
    const own = trades.filter(({ industry }) => industry.slug === slug);
    expect(own.filter((trade) => facesOf(trade).length === 0).map(({ category }) => category.slug)).toEqual([]);
  });

  test("shows no booth of a shop that does not exist", () => {
    const handles = new Set(signs().map(({ handle }) => handle));
    expect([...boothPictures().keys()].filter((handle) => !handles.has(handle))).toEqual([]);
  });
});
