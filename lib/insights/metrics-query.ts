import { idOfHandle } from "../core/id";
import { isVisitSource, type VisitSource } from "../http/visit-source";
import { unknownCountry } from "../http/visitor-country";
import { isCountry } from "../i18n/countries";
import { isLocale, type Locale } from "../i18n/locale";
import { type PeriodName, periods } from "./periods";

/** The period and the filters of a shop's figures. */
export type MetricsQuery = {
  period: PeriodName;
  design?: number;
  country?: string;
  language?: Locale;
  source?: VisitSource;
};

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/** Parses the query of an address without unknown values. */
export function parseMetricsQuery(parameters: Parameters): MetricsQuery {
  const one = (name: string) => [parameters[name]].flat()[0] ?? "";
  const [country, language, source] = [one("country"), one("language"), one("source")];
  return {
    period: periods.find((name) => name === one("period")) ?? "28",
    design: idOfHandle(one("design")),
    country: isCountry(country) || country === unknownCountry ? country : undefined,
    language: isLocale(language) ? language : undefined,
    source: isVisitSource(source) ? source : undefined,
  };
}
