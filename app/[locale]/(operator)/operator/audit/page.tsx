import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { AuditForm } from "@/components/moderation/console/audit-form";
import { AuditList } from "@/components/moderation/console/audit-list";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { parseAuditQuery } from "@/lib/moderation/audit/audit-query";
import { searchEvents } from "@/lib/moderation/audit/search-events";
import { canExportEvents } from "@/lib/moderation/policy";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("audit.title") };
}

/** Searches the audit log. Agents find only what they did themselves. */
export default async function AuditPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = parseAuditQuery(await searchParams);
  const actor = await requireOperator(paths.operatorAudit(locale, query));
  const { events, next } = await searchEvents(actor, query).catch(notFoundOnError);
  const seesAll = canExportEvents(actor);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("audit.title")}
        lead={seesAll ? t("audit.lead") : `${t("audit.lead")} ${t("audit.own")}`}
        action={
          seesAll && (
            <a href={paths.sheetOfEvents(locale, query)} download className={buttonClass("quiet")}>
              {t("audit.export")}
            </a>
          )
        }
      />
      <AuditForm locale={locale} query={query} hasActor={seesAll} />
      {events.length === 0 ? (
        <EmptyState title={t("audit.empty")} text={t("audit.emptyText")} />
      ) : (
        <AuditList locale={locale} events={events} />
      )}
      {next !== null && (
        <a
          href={paths.operatorAudit(locale, { ...query, before: next })}
          rel="next"
          className={buttonClass("plain", "mt-4 inline-flex")}
        >
          {t("audit.older")}
        </a>
      )}
    </>
  );
}
