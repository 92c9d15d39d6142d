import { toBase36 } from "@/lib/id";
import type { AskedFigures } from "@/lib/insights/asked";
import type { Parameters } from "@/lib/query";

/** What is asked as it stands in an address; four weeks are what is shown without a word. */
export const askedInUrl = ({ period, design, country, language, source }: AskedFigures): Parameters => ({
  period: period === "28" ? undefined : period,
  design: design && toBase36(design),
  country,
  language,
  source,
});
