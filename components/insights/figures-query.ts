import { toBase36 } from "@/lib/core/id";
import type { Parameters } from "@/lib/http/query";
import type { MetricsQuery } from "@/lib/insights/metrics-query";

/** Returns the query parameters of the selected figures; the default period of 28 days is left out. */
export const figuresQuery = ({ period, design, country, language, source }: MetricsQuery): Parameters => ({
  period: period === "28" ? undefined : period,
  design: design && toBase36(design),
  country,
  language,
  source,
});
