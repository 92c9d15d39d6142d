import { idOfHandle } from "../core/id";
import { isVisitSource, type VisitSource } from "../http/visit-source";
import { unknownCountry } from "../http/visitor-country";
import { isCountry } from "../i18n/countries";
import { isLocale, type Locale } from "../i18n/locale";
import { type PeriodName, periods } from "./periods";

/** What is to be seen: how long, and of what alone. */
export type AskedFigures = {
  period: PeriodName;
  design?: number;
  country?: string;
  language?: Locale;
  source?: VisitSource;
};

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an address; what it does not know it leaves out. */
export function readAsked(given: Given): AskedFigures {
  const one = (name: string) => [given[name]].flat()[0] ?? "";
  const [country, language, source] = [one("country"), one("language"), one("source")];
  return {
    period: periods.find((name) => name === one("period")) ?? "28",
    design: idOfHandle(one("design")),
    country: isCountry(country) || country === unknownCountry ? country : undefined,
    language: isLocale(language) ? language : undefined,
    source: isVisitSource(source) ? source : undefined,
  };
}
