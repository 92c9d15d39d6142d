import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { OwnFairPanel } from "@/components/fairs/workspace/own-fair";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { listOwnFairs } from "@/lib/fairs/list-own-fairs";
import { canManageStand } from "@/lib/fairs/policy";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { answerForStandAction, applyForStandAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("fairs.nav") };
}

export default async function WorkspaceFairsPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceFairs(locale));
  const fairs = await listOwnFairs(actor, shopId);
  const t = words(locale);
  const now = new Date();
  return (
    <>
      <PageHeader title={t("fairs.nav")} lead={t("fairs.own.lead")} />
      {fairs.length === 0 && <EmptyState title={t("fairs.list.empty")} text={t("fairs.own.emptyText")} />}
      <div className="grid max-w-4xl gap-4">
        {fairs.map((own) => (
          <OwnFairPanel
            key={own.fair.id}
            locale={locale}
            own={own}
            now={now}
            mayManage={canManageStand(actor, shopId)}
            actions={{ apply: applyForStandAction, answer: answerForStandAction }}
          />
        ))}
      </div>
    </>
  );
}
