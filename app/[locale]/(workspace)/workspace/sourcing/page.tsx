import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { InvitationRows } from "@/components/trade/sourcing/invitation-rows";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listInvitations } from "@/lib/trade/sourcing/list-invitations";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: isLocale(locale) ? words(locale)("sourcing.shop.title") : undefined };
}

export default async function SourcingPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceSourcing(locale));
  const rows = await listInvitations(actor, shopId, locale);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("sourcing.shop.title")}
        lead={t("sourcing.shop.lead")}
        back={{ href: paths.workspaceInquiries(locale), label: t("inquiries.list.title") }}
      />
      {rows.length > 0 ? (
        <InvitationRows rows={rows} reader={locale} />
      ) : (
        <EmptyState title={t("sourcing.shop.empty")} text={t("sourcing.shop.emptyText")} />
      )}
    </>
  );
}
