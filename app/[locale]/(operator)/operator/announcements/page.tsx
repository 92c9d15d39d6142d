import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { AnnouncementCard } from "@/components/market/console/announcement-card";
import { AnnouncementForm } from "@/components/market/console/announcement-form.client";
import { consoleFormWords } from "@/components/market/console/console-words";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { audiences, maxText } from "@/lib/market/announcements/input";
import { listAnnouncements } from "@/lib/market/announcements/list-announcements";
import { canRunMarket } from "@/lib/market/policy";
import { requiredLocales } from "@/lib/market/texts-input";
import { endAnnouncementAction, publishAnnouncementAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("marketData.announcements.title") };
}

/** Lists all announcements; leads publish new ones and end those that are shown. */
export default async function AnnouncementsPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.operatorAnnouncements(locale));
  const announcements = await listAnnouncements(actor).catch(notFoundOnError);
  const t = words(locale);
  const now = new Date();
  const isLead = canRunMarket(actor);
  return (
    <>
      <PageHeader title={t("marketData.announcements.title")} lead={t("marketData.announcements.lead")} />
      <div className="grid grid-cols-1 gap-4">
        {isLead ? (
          <Panel>
            <h2 className="mb-3 font-bold text-xl">{t("marketData.announcements.new")}</h2>
            <AnnouncementForm
              key={announcements[0]?.id}
              action={publishAnnouncementAction}
              locale={locale}
              required={requiredLocales}
              maxLength={maxText}
              audiences={audiences.map((value) => ({ value, label: t(`marketData.announcements.audiences.${value}`) }))}
              words={{
                ...consoleFormWords(locale, "marketData.textIn"),
                submit: t("marketData.announcements.publish"),
                audience: t("marketData.announcements.audience"),
                languages: t("marketData.announcements.languages"),
                from: t("marketData.announcements.from"),
                until: t("marketData.announcements.until"),
              }}
            />
          </Panel>
        ) : (
          <p className="text-ink-2">{t("marketData.readOnly")}</p>
        )}
        {announcements.length === 0 && (
          <EmptyState title={t("marketData.announcements.empty")} text={t("marketData.announcements.emptyText")} />
        )}
        {announcements.map((each) => (
          <AnnouncementCard
            key={each.id}
            locale={locale}
            announcement={each}
            now={now}
            end={isLead ? endAnnouncementAction : undefined}
          />
        ))}
      </div>
    </>
  );
}
