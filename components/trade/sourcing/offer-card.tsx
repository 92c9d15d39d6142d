import { type Term, TermList } from "@/components/ui/term-list";
import { formats } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
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

/** Renders one quote as a card, for narrow screens. */
export function OfferCard(props: OfferProps) {
  const { offer, locale } = props;
  const t = words(locale);
  const facts: Term[] = [
    [t("sourcing.compare.unitPrice"), <OfferPrice key="price" {...props} />],
    [t("sourcing.compare.total"), <OfferTotal key="total" {...props} />],
    [t("sourcing.compare.moq"), <OfferMoq key="moq" {...props} />],
    [t("sourcing.compare.term"), <OfferTerm key="term" {...props} />],
    [t("sourcing.compare.leaves"), <OfferDays key="days" {...props} />],
    [t("sourcing.compare.valid"), formats(locale).day(`${offer.validUntil}T12:00:00+08:00`, "long")],
    [t("sourcing.compare.trust"), <OfferTrust key="trust" {...props} />],
  ];
  return (
    <li
      className={`grid content-start gap-3 rounded-l border p-4 ${offer.status === "chosen" ? "border-jade bg-jade-soft" : "border-line bg-surface"}`}
    >
      <OfferShop {...props} />
      <TermList terms={facts} />
      <OfferNote offer={offer} />
      <OfferChoice {...props} />
    </li>
  );
}
