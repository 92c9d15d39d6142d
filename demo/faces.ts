import type { shopPictures } from "../db/schema";
import { type KindPicture, kindPictures } from "./pictures";
import { type Chance, shuffled } from "./random";
import type { Noun, Trade } from "./words";

export type Shows = (typeof shopPictures.$inferInsert)["shows"];
/** A picture that a shop publishes of its booth or factory. */
export type OwnPicture = { name: string; shows: Shows };

/** A noun with the pictures of one kind in one colour (`look`); `first` is the picture on the card. */
export type Face = { noun: Noun; look: string; first: KindPicture; pictures: readonly KindPicture[] };

const byIndustry = new Map<string, ReturnType<typeof kindPictures>>();

/** Returns the pictures of an industry's kinds, by kind. Each industry is read once. */
export function picturesOfIndustry(industry: string): ReturnType<typeof kindPictures> {
  const pictures = byIndustry.get(industry) ?? kindPictures(industry);
  byIndustry.set(industry, pictures);
  return pictures;
}

/** Shots that may be the first picture besides the front: each shows what the product is. */
const descriptiveShots = ["group", "use", "turned", "detail"];

/**
 * Lists the faces of a category. Neighbours differ in kind, else in picture, else in noun as far as possible. Empty if
 * the studio has no picture of its kinds.
 */
export function facesOf(trade: Trade, pictures = picturesOfIndustry(trade.industry.slug)): Face[] {
  return spread(
    trade.nouns.flatMap((noun) =>
      (noun.kinds ?? []).flatMap((kind) => facesOfKind(noun, pictures.get(kind) ?? []).map((face) => ({ kind, face }))),
    ),
  );
}

/** Returns the faces in turn. @throws Error when the studio has no picture of the category */
export function faceAt(faces: readonly Face[], index: number): Face {
  const face = faces[index % faces.length];
  if (!face) throw new Error("no picture shows this category");
  return face;
}

/** Appends, again and again, the face whose kind, picture and noun were used the longest ago. */
function spread(remaining: { kind: string; face: Face }[]): Face[] {
  const lastIndex = new Map<string, number>();
  const since = (name: string) => lastIndex.get(name) ?? -1;
  const ordered: Face[] = [];
  while (remaining.length) {
    const next = remaining.reduce((best, one) => (isUnusedLonger(marksOf(one), marksOf(best), since) ? one : best));
    for (const mark of marksOf(next)) lastIndex.set(mark, ordered.length);
    ordered.push(next.face);
    remaining = remaining.filter((one) => one !== next);
  }
  return ordered;
}

const marksOf = ({ kind, face }: { kind: string; face: Face }): string[] => [
  `kind ${kind}`,
  `picture ${face.first.name}`,
  `noun ${face.noun.names.en}`,
];

function isUnusedLonger(these: string[], those: string[], since: (mark: string) => number): boolean {
  for (const [index, mark] of these.entries()) {
    const difference = since(mark) - since(those[index] ?? "");
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function facesOfKind(noun: Noun, pictures: readonly KindPicture[]): Face[] {
  const fronts = pictures.filter(({ shot }) => shot === "front");
  const others = descriptiveShots.flatMap((shot) => pictures.filter((picture) => picture.shot === shot));
  const firsts = [...fronts.slice(0, 2), ...others.slice(0, 1), ...fronts.slice(2), ...others.slice(1)];
  return firsts.map((first) => ({ noun, look: first.look, first, pictures }));
}

/** Limits of the number of pictures of its kind that a design has; one of the shop may follow. */
const pictureCount = { low: 3, high: 6 };

/**
 * Returns the names of a design's pictures: the first one, the front in the same colour, other shots, fronts in its
 * other colours. Some of the shop's own pictures follow, at random or where there are too few.
 */
export function designPictures(
  { first, look, pictures }: Face,
  colorIds: string[],
  own: readonly OwnPicture[],
  chance: Chance,
): string[] {
  const front = pictures.filter((picture) => picture.shot === "front" && picture.look === look);
  const others = shuffled(
    pictures.filter(({ shot }) => shot !== "front"),
    chance,
  );
  const fronts = pictures.filter(({ shot }) => shot === "front");
  const colors = fronts.filter((picture) => colorIds.includes(picture.look));
  const names = new Set([first, ...front, ...others, ...colors].map(({ name }) => name));
  const shown = [...names].slice(0, chance.whole(pictureCount.low, pictureCount.high));
  const missing = Math.max(chance.oneIn(3) ? 1 : 0, pictureCount.low - shown.length);
  return [...shown, ...chance.some(own, missing).map(({ name }) => name)];
}
