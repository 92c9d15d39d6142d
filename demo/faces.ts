import type { shopPictures } from "../db/schema";
import { type KindPicture, kindPictures } from "./pictures";
import { type Chance, shuffled } from "./random";
import type { Noun, Trade } from "./words";

export type Shows = (typeof shopPictures.$inferInsert)["shows"];
/** A picture that a shop publishes of its booth or factory. */
export type OwnPicture = { name: string; shows: Shows };

/** What a design looks like: its noun, and a kind of the studio in one look, first seen as `first`. */
export type Face = { noun: Noun; look: string; first: KindPicture; pictures: readonly KindPicture[] };

const read = new Map<string, ReturnType<typeof kindPictures>>();

/** What the studio has taken of an industry's kinds, read once. */
export function takenOf(industry: string): ReturnType<typeof kindPictures> {
  const taken = read.get(industry) ?? kindPictures(industry);
  read.set(industry, taken);
  return taken;
}

/** What may come first on a card after the plain fronts: all that tells what the thing is. */
const tellingShots = ["group", "use", "turned", "detail"];

/**
 * All first pictures of a category, ordered so that neighbours show another kind, then another picture, then another
 * noun. Empty as long as none of its kinds has been taken.
 */
export function facesOf(trade: Trade, taken = takenOf(trade.industry.slug)): Face[] {
  return apart(
    trade.nouns.flatMap((noun) =>
      (noun.kinds ?? []).flatMap((kind) => facesOfKind(noun, taken.get(kind) ?? []).map((face) => ({ kind, face }))),
    ),
  );
}

/** The face whose turn it is. @throws Error when the studio has taken nothing of the category */
export function faceInTurn(faces: readonly Face[], index: number): Face {
  const face = faces[index % faces.length];
  if (!face) throw new Error("no picture shows this category");
  return face;
}

/** Always the one next whose kind, picture and noun have been away for longest. */
function apart(left: { kind: string; face: Face }[]): Face[] {
  const seen = new Map<string, number>();
  const since = (name: string) => seen.get(name) ?? -1;
  const ordered: Face[] = [];
  while (left.length) {
    const next = left.reduce((best, one) => (isLonger(marksOf(one), marksOf(best), since) ? one : best));
    for (const mark of marksOf(next)) seen.set(mark, ordered.length);
    ordered.push(next.face);
    left = left.filter((one) => one !== next);
  }
  return ordered;
}

const marksOf = ({ kind, face }: { kind: string; face: Face }): string[] => [
  `kind ${kind}`,
  `picture ${face.first.name}`,
  `noun ${face.noun.names.en}`,
];

function isLonger(these: string[], those: string[], since: (mark: string) => number): boolean {
  for (const [index, mark] of these.entries()) {
    const difference = since(mark) - since(those[index] ?? "");
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function facesOfKind(noun: Noun, pictures: readonly KindPicture[]): Face[] {
  const fronts = pictures.filter(({ shot }) => shot === "front");
  const others = tellingShots.flatMap((shot) => pictures.filter((picture) => picture.shot === shot));
  const firsts = [...fronts.slice(0, 2), ...others.slice(0, 1), ...fronts.slice(2), ...others.slice(1)];
  return firsts.map((first) => ({ noun, look: first.look, first, pictures }));
}

/** Fewest and most pictures a design has of its own kind; its shop may add one of itself. */
const pictureCount = { low: 3, high: 6 };

/** The face, the same look from the front, then other shots, then the fronts of the other colours it comes in. */
export function picturesOf(
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
