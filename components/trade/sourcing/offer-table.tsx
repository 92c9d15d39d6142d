import { formats } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import type { ComparedOffer } from "@/lib/trade/sourcing/compare-offers";
import {
  OfferChoice,
  OfferDays,
  OfferMoq,
  OfferNote,
  OfferPrice,
  type OfferProps,
  OfferShop,
  OfferTerm,
  OfferTotal,
  OfferTrust,
} from "./offer-parts";

const columns = ["shop", "unitPrice", "total", "moq", "term", "leaves", "trust"] as const;

/** Renders all quotes in one table, for wide screens. */
export function OfferTable({ offers, ...shared }: Omit<OfferProps, "offer"> & { offers: ComparedOffer[] }) {
  const { locale } = shared;
  const t = words(locale);
  return (
    <div className="hidden overflow-hidden rounded-l border border-line bg-surface xl:block">
      <table className="num w-full text-start text-sm">
        <thead className="border-line border-b bg-paper text-ink-2">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="p-3 text-start font-medium">
                {t(`sourcing.compare.${column}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {offers.map((offer) => {
            const props = { ...shared, offer };
            return (
              <tr key={offer.id} className={offer.status === "chosen" ? "bg-jade-soft align-top" : "align-top"}>
                <th scope="row" className="grid max-w-72 gap-2 p-3 text-start font-normal">
                  <OfferShop {...props} />
                  <OfferNote offer={offer} />
                </th>
                <td className="p-3">
                  <OfferPrice {...props} />
                </td>
                <td className="p-3">
                  <OfferTotal {...props} />
                </td>
                <td className="p-3">
                  <OfferMoq {...props} />
                </td>
                <td className="p-3">
                  <OfferTerm {...props} />
                  <span className="block text-ink-3 text-xs">
                    {t("quotes.validUntil", { date: formats(locale).day(`${offer.validUntil}T12:00:00+08:00`) })}
                  </span>
                </td>
                <td className="p-3">
                  <OfferDays {...props} />
                </td>
                <td className="p-3">
                  <OfferTrust {...props} />
                </td>
                <td className="w-56 p-3">
                  <OfferChoice {...props} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
