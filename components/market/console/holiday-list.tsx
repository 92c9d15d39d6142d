import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ListedHoliday } from "@/lib/market/calendar/list-market-holidays";

type Props = {
  locale: Locale;
  holidays: ListedHoliday[];
  /** Withdraws a holiday; undefined for operators who only read. */
  withdraw?: FormAction;
};

/** Lists the holidays of the market, also withdrawn ones, with who entered them. */
export function HolidayList({ locale, holidays, withdraw }: Props) {
  const t = words(locale);
  const { day } = formats(locale);
  return (
    <ul className="divide-y divide-line rounded-l border border-line bg-surface">
      {holidays.map(({ id, kind, firstDay, lastDay, names, createdByName, withdrawnByName, isWithdrawn }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 p-4">
          <div className="min-w-0 flex-1 basis-56">
            <p className={`font-semibold ${isWithdrawn ? "text-ink-3 line-through" : ""}`}>
              <bdi>{textIn(names, locale)}</bdi>
            </p>
            <p className="text-ink-2 text-sm">
              {[
                t("marketData.calendar.span", { from: day(firstDay, "short"), until: day(lastDay, "short") }),
                t(`marketData.calendar.kinds.${kind}`),
                ...(createdByName ? [t("marketData.calendar.enteredBy", { name: createdByName })] : []),
                ...(isWithdrawn ? [t("marketData.calendar.withdrawn", { name: withdrawnByName ?? "" })] : []),
              ].join(" · ")}
            </p>
          </div>
          {withdraw && !isWithdrawn && (
            <OneButton
              action={withdraw}
              hidden={{ holidayId: id, locale }}
              label={
                <>
                  {t("marketData.calendar.withdraw")}
                  <span className="sr-only">: {textIn(names, locale)}</span>
                </>
              }
              isSmall
            />
          )}
        </li>
      ))}
    </ul>
  );
}
