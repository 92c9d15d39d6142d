import type { PlanLines } from "@/lib/catalogue/format-plan";
import { moqOf, type Trade } from "@/lib/catalogue/listing";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatPerUnit } from "./trade-words";

type Props = { locale: Locale; lines: PlanLines; listing: Trade & { unitCode: string } };

/** Shows price, quantity, MOQ and day below the name on phones, whose first screen ends above the price tiers. */
export function PriceLine({ locale, lines, listing: { tiers, unitCode } }: Props) {
  const t = words(locale);
  const moq = moqOf(tiers);
  return (
    <div className="num grid gap-0.5 text-ink-2 text-sm md:hidden print:hidden">
      <p>
        <b data-line="price" className="text-[1.35rem] text-ink tracking-tight">
          {lines.price}
        </b>{" "}
        {formatPerUnit(locale, unitCode)}
      </p>
      <dl className="price-line">
        <div>
          <dt>{t("listing.planner.howMany")}</dt>
          <dd data-line="quantity">{lines.quantity}</dd>
        </div>
        <div>
          <dt>{t("listing.about.moq")}</dt>
          <dd>{moq && formats(locale).number(moq)}</dd>
        </div>
        {lines.leaves && (
          <div>
            <dt>{t("listing.planner.leaves")}</dt>
            <dd data-line="leaves">{lines.leaves}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
