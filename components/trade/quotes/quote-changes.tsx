import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import { type Change, changesBetween } from "@/lib/trade/quotes/changes";
import type { Quote } from "@/lib/trade/quotes/quote";

type Props = { before: Quote; after: Quote; reader: Locale };

/** Lists the changes from the previous version; hidden if there are none. */
export function QuoteChanges({ before, after, reader }: Props) {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return null;
  const isMixed = new Set(after.lines.map(({ listingId }) => listingId)).size > 1;
  return (
    <div className="rounded-m bg-amber-soft px-3 py-2 text-sm">
      <p className="font-semibold">{words(reader)("quotes.changes.title", { version: before.version })}</p>
      <ul className="num">
        {changes.map((change) => (
          <li key={`${change.what}-${"line" in change ? change.line.listingId : ""}`}>
            {isMixed && (change.what === "price" || change.what === "quantity") && <bdi>{change.line.title} · </bdi>}
            {changeText(change, before, after, reader)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function changeText(change: Change, before: Quote, after: Quote, reader: Locale): string {
  const t = words(reader);
  const { money, number } = formats(reader);
  switch (change.what) {
    case "price":
      return t("quotes.changes.price", {
        from: money({ amount: change.from, currency: before.currency }),
        to: money({ amount: change.to, currency: after.currency }),
      });
    case "quantity":
      return t("quotes.changes.quantity", {
        from: quantityIn(reader, change.from, change.line.unitCode),
        to: quantityIn(reader, change.to, change.line.unitCode),
      });
    case "added":
      return t("quotes.changes.added", { title: change.line.title });
    case "removed":
      return t("quotes.changes.removed", { title: change.line.title });
    case "days":
      return t("quotes.changes.days", { from: number(change.from), to: number(change.to) });
    case "terms":
      return t("quotes.changes.terms", {
        from: formatDelivery(change.from, reader),
        to: formatDelivery(change.to, reader),
      });
    case "payment":
      return t("quotes.changes.payment", {
        from: t(`quotes.payment.${change.from}`),
        to: t(`quotes.payment.${change.to}`),
      });
  }
}

/** Returns "FOB Ningbo". */
export const formatDelivery = ({ incoterm, places }: Pick<Quote, "incoterm" | "places">, reader: Locale): string =>
  `${incoterm} ${textIn(places, reader)}`;
