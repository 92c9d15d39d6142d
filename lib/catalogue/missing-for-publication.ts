import type { ListingFields } from "./listing-fields";

/** The parts that publication requires, in the order of the editor. */
export const publicationNeeds = ["pictures", "title", "price", "leadTime", "packing"] as const;
export type PublicationNeed = (typeof publicationNeeds)[number];

type Fields = Pick<ListingFields, "pictureIds" | "texts" | "tiers" | "leadTimes" | "packing">;

/** Lists the missing parts: a picture, a title in one language, a price, a lead time, a complete packing. */
export function missingForPublication({ pictureIds, texts, tiers, leadTimes, packing }: Fields): PublicationNeed[] {
  const has: Record<PublicationNeed, boolean> = {
    pictures: pictureIds.length > 0,
    title: Object.keys(texts).length > 0,
    price: tiers.length > 0,
    leadTime: leadTimes.length > 0,
    packing: Object.values(packing).every((part) => part !== null),
  };
  return publicationNeeds.filter((need) => !has[need]);
}
