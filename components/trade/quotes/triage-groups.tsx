import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { TriageGroup } from "@/lib/trade/quotes/list-triage";

type Props = { groups: TriageGroup[]; reader: Locale };
const maxCountries = 4;

/** Groups waiting inquiries by listing: total quantity, countries, largest inquiries, and a link to a bulk quote. */
export function TriageGroups({ groups, reader }: Props) {
  const t = words(reader);
  const { country, list } = formats(reader);
  return (
    <ol className="grid gap-4">
      {groups.map(({ listingId, title, unitCode, count, pieces, countries, biggest }) => (
        <li key={listingId}>
          <Panel className="grid gap-3">
            <h2 dir="auto" className="font-semibold">
              {title}
            </h2>
            <p className="num text-ink-2 text-sm">
              {t("quotes.triage.sum", { count, pieces: quantityIn(reader, pieces, unitCode) })}
              {" · "}
              {list(countries.slice(0, maxCountries).map((each) => country(each.country)))}
            </p>
            <ul>
              {biggest.map(({ id, buyerName, country: from, quantity }) => (
                <li key={id} className="border-line border-t">
                  <Link
                    href={paths.workspaceInquiry(reader, id)}
                    className="num flex min-h-12 items-center gap-3 hover:underline"
                  >
                    <b className="flex-none">{quantityIn(reader, quantity, unitCode)}</b>
                    <bdi className="truncate">{buyerName}</bdi>
                    <span className="ms-auto flex-none text-ink-2 text-sm">{country(from)}</span>
                  </Link>
                </li>
              ))}
            </ul>
            <Link href={paths.workspaceQuotes(reader, listingId)} className={buttonClass("plain")}>
              {t("quotes.triage.quoteAll", { count })}
            </Link>
          </Panel>
        </li>
      ))}
    </ol>
  );
}
