import type { ListingFields } from "./listing-fields";

/** What buyers cannot do without, in the order of the editor. */
export const publicationNeeds = ["pictures", "title", "price", "leadTime", "packing"] as const;
export type PublicationNeed = (typeof publicationNeeds)[number];

type Said = Pick<ListingFields, "pictureIds" | "texts" | "tiers" | "leadTimes" | "packing">;

/** What is still missing before a design can be shown: a picture, a name in one language, a price, a lead time, a carton. */
export function missingForPublication({ pictureIds, texts, tiers, leadTimes, packing }: Said): PublicationNeed[] {
  const has: Record<PublicationNeed, boolean> = {
    pictures: pictureIds.length > 0,
    title: Object.keys(texts).length > 0,
    price: tiers.length > 0,
    leadTime: leadTimes.length > 0,
    packing: Object.values(packing).every((part) => part !== null),
  };
  return publicationNeeds.filter((need) => !has[need]);
}
