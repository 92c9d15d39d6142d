import { chanceOf } from "./random";

/** How many published designs a category shows: seven or eight, more where buyers crowd. */
export const countIn = (slug: string, seed: string): number => {
  const crowded = busy[slug];
  return crowded ?? chanceOf(seed, "count", slug).whole(6, 9);
};

const busy: Record<string, number> = {
  "plush-toys": 46,
  "plush-keychains": 26,
  "blind-boxes": 16,
  "remote-control-toys": 14,
  "artificial-bouquets": 14,
  "hair-claws": 26,
  scrunchies: 16,
  earrings: 28,
  necklaces: 22,
  rings: 22,
  "bracelets-bangles": 18,
  keychains: 16,
  "christmas-ornaments": 26,
  "string-lights-festive": 14,
  backpacks: 24,
  "school-bags": 14,
  handbags: 18,
  "folding-umbrellas": 16,
  "drinkware-bottles": 20,
  "mini-drones": 16,
  "smart-glasses": 14,
  "smart-rings": 14,
  "crystal-chandeliers": 14,
  sunglasses: 18,
  notebooks: 14,
  "cotton-socks": 18,
  "t-shirts": 14,
  hijabs: 14,
  "phone-cases": 14,
};
