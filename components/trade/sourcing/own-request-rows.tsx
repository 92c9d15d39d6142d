import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OwnSourcingRow } from "@/lib/trade/sourcing/list-own-sourcing-requests";
import { maxQuotes } from "@/lib/trade/sourcing/request";
import { RequestStatus } from "./request-status";

/** Lists a signed-in buyer's sourcing requests as links to their quotes. */
export function OwnRequestRows({ rows, locale }: { rows: OwnSourcingRow[]; locale: Locale }) {
  const t = words(locale);
  return (
    <ul className="mt-2 divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id} className="relative flex flex-wrap items-center gap-x-3 gap-y-1 py-3 hover:bg-paper">
          <span className="min-w-0 flex-1 basis-60">
            <a
              href={paths.sourcingRequest(locale, row.token)}
              className="line-clamp-2 font-semibold no-underline after:absolute after:inset-0"
            >
              <bdi lang={languageTag(row.locale)}>{row.title}</bdi>
            </a>
            <span className="num mt-0.5 block text-ink-2 text-sm">
              <bdi className="whitespace-nowrap">{row.reference}</bdi> ·{" "}
              {t("sourcing.request.places", { taken: row.placesTaken, most: maxQuotes })} ·{" "}
              {formats(locale).day(row.createdAt)}
            </span>
          </span>
          <RequestStatus request={row} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
