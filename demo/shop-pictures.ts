import { taxonomy } from "../db/reference/taxonomy";
import type { SomeTexts } from "../lib/i18n/locale";
import type { CastShop } from "./cast/shops";
import { type OwnPicture, type Shows, takenOf } from "./faces";
import { boothPictures, placePictures } from "./pictures";
import type { Chance } from "./random";

const booths = boothPictures();
const places = placePictures();
const halls = /^(assembly-line|sewing-hall|moulding-hall)/;

/** The shop's booth front, its factory when it has one, and where its goods are packed; what has been taken of it. */
export function ownPictures({ handle, industry, factory }: CastShop, chance: Chance): OwnPicture[] {
  const booth = booths.get(handle);
  const suiting = places.filter(({ industries }) => !industries || industries.includes(industry.slug));
  const inside = suiting.filter(({ scene }) => halls.test(scene));
  const packing = suiting.filter(({ scene }) => !halls.test(scene));
  const shown = (some: typeof suiting, count: number, shows: Shows) =>
    chance.some(some, count).map(({ name }) => ({ name, shows }));
  return [
    ...(booth ? [{ name: booth.name, shows: "booth" as const }] : []),
    ...(factory ? shown(inside, 2, "factory") : []),
    ...shown(packing, factory ? 2 : 1, "packing"),
  ];
}

const known = new Map<string, { color: string; alt: SomeTexts }>(
  [...booths.values(), ...places, ...taxonomy.industries.flatMap(({ slug }) => [...takenOf(slug).values()].flat())].map(
    ({ name, color, alt }) => [name, { color, alt }],
  ),
);

/** The dominant colour of a picture and what it shows. @throws Error when there is no such picture */
export function pictureOf(name: string): { color: string; alt: SomeTexts } {
  const picture = known.get(name);
  if (!picture) throw new Error(`no picture ${name}`);
  return picture;
}
