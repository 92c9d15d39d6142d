import { replyTime } from "@/components/shops/measured";
import type { Plan } from "@/lib/catalogue/listing";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";

type Props = {
  locale: Locale;
  card: Pick<ListingCard, "moq" | "unitCode" | "leadDays" | "answersIn">;
  /** What the quantity asked for means for this design. */
  plan?: Plan;
};

/** The smallest order, the days until it leaves, the room that the quantity asked for takes, and how soon its shop answers. */
export function CardFacts({ locale, card: { moq, unitCode, leadDays, answersIn }, plan }: Props) {
  const t = words(locale);
  const least = moq === null ? undefined : quantityIn(locale, moq, unitCode);
  const days = plan?.leadDays === undefined ? leadDays : { low: plan.leadDays, high: plan.leadDays };
  return (
    <p className="card-facts">
      {least &&
        (plan?.isBelowMoq ? (
          <b>{t("browse.card.moqAbove", { quantity: least })}</b>
        ) : (
          <span>{t("browse.card.moq", { quantity: least })}</span>
        ))}
      {days && <span>{leadTime(locale, days)}</span>}
      {plan?.load && (
        <span>
          {t("browse.card.load", { count: plan.load.cartons, volume: volume(locale, plan.load.cubicMetres) })}
        </span>
      )}
      {answersIn !== null && <small>{t("browse.card.answersIn", { time: inHours(locale, answersIn) })}</small>}
    </p>
  );
}

/** An hour at least: minutes do not fit on a phone. */
const inHours = (locale: Locale, minutes: number): string => replyTime(locale, Math.max(60, minutes));

/** "5–9 working days", or that it is ready. */
function leadTime(locale: Locale, { low, high }: { low: number; high: number }): string {
  const t = words(locale);
  if (high === 0) return t("browse.card.ready");
  return t("browse.card.days", { span: formats(locale).range(low, high), count: high });
}

/** Cubic metres with the digits that matter, as the quantity planner says them. */
const volume = (locale: Locale, cubicMetres: number): string =>
  formats(locale).number(
    cubicMetres < 1 ? Math.max(0.01, Math.round(cubicMetres * 100) / 100) : Math.round(cubicMetres * 10) / 10,
  );
