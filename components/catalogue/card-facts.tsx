import type { Plan } from "@/lib/catalogue/listing";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";

type Props = {
  locale: Locale;
  card: Pick<ListingCard, "price" | "moq" | "unitCode" | "leadDays">;
  /** Cartons, volume and lead time of this listing for the quantity of the search. */
  plan?: Plan;
};

/** Lists MOQ, lead time, and volume of the searched quantity. The price above the MOQ names the unit. */
export function CardFacts({ locale, card: { price, moq, unitCode, leadDays }, plan }: Props) {
  const t = words(locale);
  const days = plan?.leadDays === undefined ? leadDays : { low: plan.leadDays, high: plan.leadDays };
  return (
    <p className="card-facts">
      {moq !== null &&
        (plan?.isBelowMoq ? (
          <b>{t("browse.card.moqAbove", { quantity: quantityIn(locale, moq, unitCode) })}</b>
        ) : (
          <span>
            {t("browse.card.moq", {
              quantity: price ? formats(locale).number(moq) : quantityIn(locale, moq, unitCode),
            })}
          </span>
        ))}
      {days && <span>{leadTime(locale, days)}</span>}
      {plan?.load && (
        <span>
          {t("browse.card.load", { count: plan.load.cartons, volume: volume(locale, plan.load.cubicMetres) })}
        </span>
      )}
    </p>
  );
}

/** Formats a lead time as "5–9 working days", or as ready. */
function leadTime(locale: Locale, { low, high }: { low: number; high: number }): string {
  const t = words(locale);
  if (high === 0) return t("browse.card.ready");
  return t("browse.card.days", { span: formats(locale).range(low, high), count: high });
}

/** Formats cubic metres with the precision of the quantity planner. */
const volume = (locale: Locale, cubicMetres: number): string =>
  formats(locale).number(
    cubicMetres < 1 ? Math.max(0.01, Math.round(cubicMetres * 100) / 100) : Math.round(cubicMetres * 10) / 10,
  );
