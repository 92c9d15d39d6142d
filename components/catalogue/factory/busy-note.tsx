import { type Pace, promiseForOrder } from "@/lib/catalogue/factory/lead-time";
import { withClosedDays } from "@/lib/catalogue/factory/with-closed-days";
import type { LeadTime } from "@/lib/catalogue/listing";
import { leavesYiwuOn } from "@/lib/catalogue/working-days";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Seller } from "@/lib/shops/public-shop";

type Props = {
  locale: Locale;
  /** The shop's surge mode and holidays. */
  shop: Pick<Seller, "busy" | "daysAway">;
  /** Factory pace for the listing of this page, if the page shows one listing. */
  pace?: Pace | null;
  leadTimes?: readonly LeadTime[];
  className?: string;
};

/** Shows "Very busy: 24,000 pieces leave 12 Jan" while surge mode is on and the factory board is up to date. */
export function BusyNote({ locale, shop: { busy, daysAway }, pace, leadTimes = [], className = "" }: Props) {
  const now = new Date();
  const effectivePace = pace ?? busy?.pace;
  if (!busy || !effectivePace) return null;
  const promise = promiseForOrder([{ quantity: busy.quantity, leadTimes, pace: effectivePace }], now);
  if (promise?.from !== "board") return null;
  const { day, number } = formats(locale);
  const date = day(
    leavesYiwuOn(promise.workingDays, now, { daysAway: withClosedDays(daysAway, effectivePace.closedDays) }),
  );
  return (
    <p className={`num rounded-m bg-amber-soft px-3 py-2 font-medium text-sm ${className}`}>
      {words(locale)("factory.shown.busy", { quantity: number(busy.quantity), date })}
    </p>
  );
}
