import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { Key } from "@/components/moderation/console/key";
import { QueueTable } from "@/components/moderation/console/queue-table";
import {
  EndingPanel,
  FailurePanel,
  NewShopPanel,
  SearchPanel,
  TimeSavedPanel,
} from "@/components/moderation/console/today-panels";
import { buttonClass } from "@/components/ui/button";
import { PageHeader } from "@/components/workspace/page-header";
import { getTimeSaved } from "@/lib/ai/cases/get-time-saved";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getToday } from "@/lib/moderation/get-today";
import { listCases } from "@/lib/moderation/list-cases";
import { listQueues } from "@/lib/moderation/list-queues";
import { listSearchMisses } from "@/lib/search/misses/list-search-misses";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("operator.nav.today") };
}

/** Shows operators what waits, what runs out, what failed, which shops opened, and the words nobody finds. */
export default async function TodayPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.operator(locale));
  const [queues, today, open, misses, saved] = await Promise.all([
    listQueues(actor),
    getToday(actor),
    listCases(actor, "open"),
    listSearchMisses(actor, { days: 7 }),
    getTimeSaved(actor),
  ]).catch(notFoundOnError);
  const t = words(locale);
  const sum = (of: "count" | "late") => queues.reduce((total, each) => total + each[of], 0);
  const first = open.find(({ claimant }) => !claimant || claimant.id === actor.userId);
  return (
    <>
      <PageHeader
        title={t("operator.nav.today")}
        lead={t("operator.today.lead", { count: sum("count"), late: sum("late") })}
        action={
          first && (
            <a
              href={paths.operatorCase(locale, first.id)}
              aria-keyshortcuts="n"
              className={buttonClass("go", "inline-flex items-center gap-2")}
            >
              {t("operator.today.start")} <Key>N</Key>
            </a>
          )
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="grid gap-4">
          <QueueTable locale={locale} queues={queues} now={new Date()} />
          <NewShopPanel locale={locale} shops={today.newShops} />
        </div>
        <div className="grid gap-4">
          <EndingPanel locale={locale} ending={today.ending} />
          <FailurePanel locale={locale} failures={today.failures} />
          <TimeSavedPanel locale={locale} lines={saved} />
          <SearchPanel locale={locale} misses={misses.slice(0, 8)} />
        </div>
      </div>
    </>
  );
}
