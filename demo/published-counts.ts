import { chanceOf } from "./random";

/** Returns how many published designs a category has: about fifteen, more in popular categories. */
export const publishedCountOf = (slug: string, seed: string): number => {
  return popular[slug] ?? chanceOf(seed, "count", slug).whole(13, 18);
};

const popular: Record<string, number> = {
  "plush-toys": 92,
  "plush-keychains": 52,
  "blind-boxes": 32,
  "remote-control-toys": 28,
  "artificial-bouquets": 28,
  "hair-claws": 52,
  scrunchies: 32,
  earrings: 56,
  necklaces: 44,
  rings: 44,
  "bracelets-bangles": 36,
  keychains: 32,
  "christmas-ornaments": 52,
  "string-lights-festive": 28,
  backpacks: 48,
  "school-bags": 28,
  handbags: 36,
  "folding-umbrellas": 32,
  "drinkware-bottles": 40,
  "mini-drones": 32,
  "smart-glasses": 28,
  "smart-rings": 28,
  "crystal-chandeliers": 28,
  sunglasses: 36,
  notebooks: 28,
  "cotton-socks": 36,
  "t-shirts": 28,
  hijabs: 28,
  "phone-cases": 28,
};
