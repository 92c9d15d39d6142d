import { seed } from "../seed";
import { storyShops } from "../story";
import type { Booth } from "./booths";
import { type CastShop, marketShops } from "./shops";

/** The texts on a shop's booth front. */
export type Sign = {
  handle: string;
  zh: string;
  en: string;
  /** Slug of the industry. */
  industry: string;
  /** The text of the booth's plate: "D1 1F 1056". */
  booth: string;
};

/** Lists the signs of all shops of the demo market. They do not depend on the date. */
export function signs(): Sign[] {
  const stories = storyShops(new Date(0)).map(({ shop }) => shop);
  const others = marketShops(
    seed,
    stories.flatMap(({ booths }) => booths),
  );
  return [...stories, ...others].map(signOf);
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
