import { describe, expect, test } from "vitest";
import { designPictures, facesOf } from "./faces";
import type { KindPicture } from "./pictures";
import { chanceOf } from "./random";
import { type Noun, trades } from "./words";

const [trade] = trades;
if (!trade) throw new Error("no trades");

const texts = (text: string) => ({
  en: text,
  zh: text,
  es: text,
  "pt-br": text,
  ru: text,
  ar: text,
  ur: text,
  fr: text,
});
const noun = (name: string, kinds?: string[]): Noun => ({ names: texts(name), kinds });
const picturesOfKind = (kind: string, looks: string[], shots: string[]): [string, KindPicture[]] => [
  kind,
  [...looks.map((look) => ({ look, shot: "front" })), ...shots.map((shot) => ({ look: looks[0] ?? "", shot }))].map(
    (each) => ({ ...each, name: `toys/${kind}-${each.look}-${each.shot}`, color: "#aabbcc", alt: texts(kind) }),
  ),
];

const nouns = [noun("bear", ["bear"]), noun("cub", ["bear"]), noun("horse", ["horse"]), noun("unseen")];
const faces = facesOf(
  { ...trade, nouns },
  new Map([
    picturesOfKind("bear", ["brown", "cream", "pink"], ["group", "detail", "carton"]),
    picturesOfKind("horse", ["red", "brown"], ["use"]),
  ]),
);

describe("the faces of a category", () => {
  test("include each first picture of a kind, but no carton, and no noun without a kind", () => {
    const horse = faces.filter((face) => face.noun.names.en === "horse").map(({ first }) => first.name);
    expect(horse).toEqual(["toys/horse-red-front", "toys/horse-brown-front", "toys/horse-red-use"]);
    expect(faces.some(({ first }) => first.shot === "carton")).toBe(false);
    expect(faces.some((face) => face.noun.names.en === "unseen")).toBe(false);
  });

  test("are ordered so that neighbours have different first pictures", () => {
    const names = faces.map(({ first }) => first.name);
    names.forEach((name, index) => {
      expect(name).not.toBe(names[index + 1]);
    });
    expect(new Set(names.slice(0, 6)).size).toBe(6);
  });
});

describe("the pictures of a design", () => {
  test("are three to seven different ones, beginning with its face", () => {
    const booth = [{ name: "booths/shop", shows: "booth" as const }];
    for (let seed = 0; seed < 40; seed++)
      for (const face of faces) {
        const shown = designPictures(face, [face.look, "pink"], booth, chanceOf("pictures", seed));
        expect(shown[0]).toBe(face.first.name);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length).toBeGreaterThanOrEqual(3);
        expect(shown.length).toBeLessThanOrEqual(7);
      }
  });
});
