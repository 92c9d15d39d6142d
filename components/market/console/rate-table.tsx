import { Panel } from "@/components/ui/panel";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ListedRate, RateChange } from "@/lib/market/list-rates";

/** Formats a rate with all digits that it is stored with. */
export const formatRate = (rate: number): string => `\u2066${rate}\u2069`;

/** Shows the rates in use, each with its day and who set it. */
export function RateTable({ locale, rates }: { locale: Locale; rates: ListedRate[] }) {
  const t = words(locale);
  const heads = ["currency", "perUsd", "asOf", "source"] as const;
  return (
    <Panel>
      <table className="num w-full text-sm">
        <caption className="sr-only">{t("marketData.rates.title")}</caption>
        <thead>
          <tr className="border-line border-b text-ink-2">
            {heads.map((head) => (
              <th key={head} scope="col" className="py-2 pe-3 text-start font-medium last:pe-0">
                {t(`marketData.rates.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rates.map(({ code, perUsd, asOf, source, setByName }) => (
            <tr key={code}>
              <th scope="row" className="py-2 pe-3 text-start font-semibold">
                {code}
              </th>
              <td className="pe-3">{formatRate(perUsd)}</td>
              <td className="pe-3">{formats(locale).day(asOf, "short")}</td>
              <td className="[overflow-wrap:anywhere]">
                {t(`marketData.rates.sources.${source}`, { name: setByName ?? "" })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-ink-3 text-sm">{t("marketData.rates.note")}</p>
    </Panel>
  );
}

/** Lists what leads changed, the newest first, with their reasons. */
export function RateHistory({ locale, changes }: { locale: Locale; changes: RateChange[] }) {
  const t = words(locale);
  return (
    <Panel>
      <h2 className="font-bold text-lg">{t("marketData.rates.history")}</h2>
      {changes.length === 0 && <p className="text-ink-2 text-sm">{t("marketData.rates.noHistory")}</p>}
      <ul className="divide-y divide-line text-sm">
        {changes.map(({ currency, before, perUsd, why, name, at }) => (
          <li key={`${at} ${currency}`} className="py-2">
            <p className="num font-semibold">
              {t("marketData.rates.change", { currency, before: formatRate(before), after: formatRate(perUsd) })}
            </p>
            <p className="text-ink-2 [overflow-wrap:anywhere]">
              {formats(locale).day(at, "moment")} · <bdi>{name}</bdi> · <bdi>{why}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
