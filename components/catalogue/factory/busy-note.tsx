import { type Pace, promiseOf } from "@/lib/catalogue/factory/lead-time";
import { withClosedDays } from "@/lib/catalogue/factory/with-closed-days";
import type { LeadTime } from "@/lib/catalogue/listing";
import { leavesYiwuOn } from "@/lib/catalogue/working-days";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Seller } from "@/lib/shops/public-shop";

type Props = {
  locale: Locale;
  /** Its busy days and its holidays. */
  shop: Pick<Seller, "busy" | "daysAway">;
  /** The board for the goods of this page, where it is about one design. */
  pace?: Pace | null;
  leadTimes?: readonly LeadTime[];
  className?: string;
};

/** "Very busy: 24,000 pieces leave 12 Jan": while the shop says so, and the board it says it by is believed. */
export function BusyNote({ locale, shop: { busy, daysAway }, pace, leadTimes = [], className = "" }: Props) {
  const now = new Date();
  const by = pace ?? busy?.pace;
  if (!busy || !by) return null;
  const promise = promiseOf([{ quantity: busy.quantity, leadTimes, pace: by }], now);
  if (promise?.from !== "board") return null;
  const { day, number } = formats(locale);
  const date = day(leavesYiwuOn(promise.workingDays, now, { daysAway: withClosedDays(daysAway, by.closedDays) }));
  return (
    <p className={`num rounded-m bg-amber-soft px-3 py-2 font-medium text-sm ${className}`}>
      {words(locale)("factory.shown.busy", { quantity: number(busy.quantity), date })}
    </p>
  );
}
