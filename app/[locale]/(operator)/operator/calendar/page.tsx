import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { consoleFormWords } from "@/components/market/console/console-words";
import { HolidayForm } from "@/components/market/console/holiday-form.client";
import { HolidayList } from "@/components/market/console/holiday-list";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { holidayKinds, maxName } from "@/lib/market/calendar/input";
import { listMarketHolidays } from "@/lib/market/calendar/list-market-holidays";
import { canRunMarket } from "@/lib/market/policy";
import { requiredLocales } from "@/lib/market/texts-input";
import { addMarketHolidayAction, withdrawMarketHolidayAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("marketData.calendar.title") };
}

/** Shows the calendar of the market; leads enter holidays and withdraw them. */
export default async function CalendarPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.operatorCalendar(locale));
  const holidays = await listMarketHolidays(actor).catch(notFoundOnError);
  const t = words(locale);
  const isLead = canRunMarket(actor);
  return (
    <>
      <PageHeader title={t("marketData.calendar.title")} lead={t("marketData.calendar.lead")} />
      <div className="grid grid-cols-1 gap-4">
        {holidays.length === 0 ? (
          <EmptyState title={t("marketData.calendar.empty")} text={t("marketData.calendar.emptyText")} />
        ) : (
          <HolidayList
            locale={locale}
            holidays={holidays}
            withdraw={isLead ? withdrawMarketHolidayAction : undefined}
          />
        )}
        {isLead ? (
          <Panel>
            <h2 className="mb-3 font-bold text-xl">{t("marketData.calendar.add")}</h2>
            <HolidayForm
              key={holidays.length}
              action={addMarketHolidayAction}
              locale={locale}
              required={requiredLocales}
              maxLength={maxName}
              kinds={[
                { value: "", label: t("moderation.choose") },
                ...holidayKinds.map((value) => ({ value, label: t(`marketData.calendar.kinds.${value}`) })),
              ]}
              words={{
                ...consoleFormWords(locale, "marketData.nameIn"),
                submit: t("marketData.calendar.submit"),
                kind: t("marketData.calendar.kind"),
                firstDay: t("marketData.calendar.firstDay"),
                lastDay: t("marketData.calendar.lastDay"),
              }}
            />
          </Panel>
        ) : (
          <p className="text-ink-2">{t("marketData.readOnly")}</p>
        )}
      </div>
    </>
  );
}
