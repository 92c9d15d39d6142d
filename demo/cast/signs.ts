import { seed } from "../seed";
import { storyShops } from "../story";
import type { Booth } from "./booths";
import { type CastShop, marketShops } from "./shops";

/** What a shop's booth front shows. */
export type Sign = {
  handle: string;
  zh: string;
  en: string;
  /** Slug of the industry. */
  industry: string;
  /** What stands on the plate: "D1 1F 1056". */
  booth: string;
};

/** The sign over every shop of the demo market; the same on any day. */
export function signs(): Sign[] {
  const told = storyShops(new Date(0)).map(({ shop }) => shop);
  const others = marketShops(
    seed,
    told.flatMap(({ booths }) => booths),
  );
  return [...told, ...others].map(signOf);
}

function signOf({ handle, names, industry, booths: [first] }: CastShop): Sign {
  return {
    handle,
    zh: names.zh ?? "",
    en: names.en ?? "",
    industry: industry.slug,
    booth: first ? plateOf(first) : "",
  };
}

const plateOf = ({ districtCode, floor, number }: Booth) => `${districtCode} ${floor}F ${number}`;
