import type { OwnPicture } from "./faces";
import { designPictures, type Face, faceAt, facesOf, picturesOfIndustry } from "./faces";
import type { KindPicture } from "./pictures";
import { chanceOf } from "./random";
import type { StoryDesign, StoryDesignWithoutPictures } from "./story";
import { trades } from "./words";

/**
 * Adds the studio's pictures to a story design: of the kind it names, otherwise of its category in its first colour.
 */
export function withPictures(
  design: StoryDesignWithoutPictures,
  index: number,
  own: readonly OwnPicture[],
): StoryDesign {
  const face = namedFace(design) ?? categoryFace(design, index);
  return { ...design, pictures: designPictures(face, design.colors, own, chanceOf("told pictures", design.sku)) };
}

const [anyNoun] = trades.flatMap(({ nouns }) => nouns);

function namedFace({ kind, look, shot, colors }: StoryDesignWithoutPictures): Face | undefined {
  const [industry = "", name = ""] = kind?.split("/") ?? [];
  const pictures = picturesOfIndustry(industry).get(name) ?? [];
  const front = frontOf(pictures, look ?? colors[0]) ?? pictures[0];
  const first = pictures.find((picture) => picture.shot === shot) ?? front;
  return first && front && anyNoun ? { noun: anyNoun, look: front.look, first, pictures } : undefined;
}

function categoryFace({ category, look, colors }: StoryDesignWithoutPictures, index: number): Face {
  const trade = trades.find((each) => each.category.id === category.id);
  const faces = trade ? facesOf(trade) : [];
  const wanted = look ?? colors[0];
  return faces.find(({ first }) => first.shot === "front" && first.look === wanted) ?? faceAt(faces, index);
}

const frontOf = (pictures: readonly KindPicture[], look: string | undefined): KindPicture | undefined =>
  pictures.find((picture) => picture.shot === "front" && picture.look === look);
