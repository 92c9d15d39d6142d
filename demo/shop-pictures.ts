import { taxonomy } from "../db/reference/taxonomy";
import type { SomeTexts } from "../lib/i18n/locale";
import type { CastShop } from "./cast/shops";
import { type OwnPicture, picturesOfIndustry, type Shows } from "./faces";
import { boothPictures, placePictures } from "./pictures";
import type { Chance } from "./random";

const booths = boothPictures();
const places = placePictures();
const halls = /^(assembly-line|sewing-hall|moulding-hall)/;

/**
 * Draws a shop's own pictures: booth front, factory halls if it has a factory, packing; as far as the studio has them.
 */
export function ownPictures({ handle, industry, factory }: CastShop, chance: Chance): OwnPicture[] {
  const booth = booths.get(handle);
  const ofIndustry = places.filter(({ industries }) => !industries || industries.includes(industry.slug));
  const factoryHalls = ofIndustry.filter(({ scene }) => halls.test(scene));
  const packing = ofIndustry.filter(({ scene }) => !halls.test(scene));
  const draw = (from: typeof ofIndustry, count: number, shows: Shows) =>
    chance.some(from, count).map(({ name }) => ({ name, shows }));
  return [
    ...(booth ? [{ name: booth.name, shows: "booth" as const }] : []),
    ...(factory ? draw(factoryHalls, 2, "factory") : []),
    ...draw(packing, factory ? 2 : 1, "packing"),
  ];
}

const pictures = new Map<string, { color: string; alt: SomeTexts }>(
  [
    ...booths.values(),
    ...places,
    ...taxonomy.industries.flatMap(({ slug }) => [...picturesOfIndustry(slug).values()].flat()),
  ].map(({ name, color, alt }) => [name, { color, alt }]),
);

/** Returns the dominant colour and the alternative text of a picture. @throws Error when there is no such picture */
export function pictureOf(name: string): { color: string; alt: SomeTexts } {
  const picture = pictures.get(name);
  if (!picture) throw new Error(`no picture ${name}`);
  return picture;
}
