import type { Option } from "@/components/ui/inputs";
import { toBase36 } from "@/lib/core/id";
import type { ListingChoice } from "@/lib/videos/find-own-video";

/** Returns the options for a video's subject: the shop itself, with an empty value, or one of its listings. */
export const listingOptions = (designs: readonly ListingChoice[], ofShop: string): Option[] => [
  { value: "", label: ofShop },
  ...designs.map(({ id, sku, title }) => ({ value: toBase36(id), label: [sku, title].filter(Boolean).join(" · ") })),
];
