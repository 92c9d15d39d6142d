import { type Face, facesOf, picturesOf, takenOf } from "./faces";
import type { KindPicture } from "./pictures";
import { chanceOf } from "./random";
import { withSamples } from "./sample-pictures";
import type { OwnPicture } from "./shop-pictures";
import type { StoryDesign } from "./story";
import { trades } from "./words";

/** A told design with the studio's pictures: of the kind it names, else of its category in its first colour. */
export function dressed(design: StoryDesign, index: number, own: readonly OwnPicture[]): StoryDesign {
  const face = toldFace(design) ?? categoryFace(design, index);
  if (!face) return design;
  const chance = chanceOf("told pictures", design.sku);
  return { ...design, pictures: withSamples(picturesOf(face, design.colors, own, chance), design.pictures, chance) };
}

const [anyNoun] = trades.flatMap(({ nouns }) => nouns);

function toldFace({ kind, look, shot, colors }: StoryDesign): Face | undefined {
  const [industry = "", name = ""] = kind?.split("/") ?? [];
  const pictures = takenOf(industry).get(name) ?? [];
  const front = frontOf(pictures, look ?? colors[0]) ?? pictures[0];
  const first = pictures.find((picture) => picture.shot === shot) ?? front;
  return first && front && anyNoun ? { noun: anyNoun, look: front.look, first, pictures } : undefined;
}

function categoryFace({ category, look, colors }: StoryDesign, index: number): Face | undefined {
  const trade = trades.find((each) => each.category.id === category.id);
  const faces = trade ? facesOf(trade) : [];
  const wanted = look ?? colors[0];
  return faces.find(({ first }) => first.shot === "front" && first.look === wanted) ?? faces[index % faces.length];
}

const frontOf = (pictures: readonly KindPicture[], look: string | undefined): KindPicture | undefined =>
  pictures.find((picture) => picture.shot === "front" && picture.look === look);
