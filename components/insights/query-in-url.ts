import { toBase36 } from "@/lib/core/id";
import type { Parameters } from "@/lib/http/query";
import type { AskedFigures } from "@/lib/insights/inquiry-counts";

/** What is asked as it stands in an address; four weeks are what is shown without a word. */
export const askedInUrl = ({ period, design, country, language, source }: AskedFigures): Parameters => ({
  period: period === "28" ? undefined : period,
  design: design && toBase36(design),
  country,
  language,
  source,
});
