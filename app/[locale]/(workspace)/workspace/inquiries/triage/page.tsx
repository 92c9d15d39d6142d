import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { SurgeBanner } from "@/components/catalogue/factory/surge-banner";
import { TriageGroups } from "@/components/trade/quotes/triage-groups";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { findBoard } from "@/lib/catalogue/factory/find-board";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listTriage } from "@/lib/trade/quotes/list-triage";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("quotes.triage.title") };
}

export default async function TriagePage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceTriage(locale));
  const [groups, board] = await Promise.all([listTriage(actor, { shopId, reader: locale }), findBoard(actor, shopId)]);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("quotes.triage.title")}
        lead={t("quotes.triage.lead")}
        back={{ href: paths.workspaceInquiries(locale), label: t("inquiries.thread.back") }}
      />
      <div className="grid max-w-3xl gap-4">
        <SurgeBanner board={board} reader={locale} now={new Date()} />
        {groups.length > 0 ? (
          <TriageGroups groups={groups} reader={locale} />
        ) : (
          <EmptyState title={t("quotes.triage.empty")} text={t("quotes.bulk.empty")} />
        )}
      </div>
    </>
  );
}
