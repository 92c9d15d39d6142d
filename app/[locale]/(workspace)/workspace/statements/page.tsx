import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { StatementPanel } from "@/components/moderation/statement-panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { caseNumber } from "@/lib/moderation/list-cases";
import { listStatements } from "@/lib/moderation/list-statements";
import { canAppeal } from "@/lib/moderation/policy";
import { appealableUntil, effectOf, subjectOf } from "@/lib/moderation/statement-words";
import { sendAppealAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("moderation.statement.title") };
}

export default async function StatementsPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceStatements(locale));
  const statements = await listStatements(actor, shopId);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("moderation.statement.title")}
        lead={t("moderation.statement.lead")}
        back={{ href: paths.workspaceShop(locale), label: t("shops.editShop.title") }}
      />
      <div className="grid max-w-3xl gap-5">
        {statements.length === 0 && (
          <EmptyState title={t("moderation.statement.empty")} text={t("moderation.statement.emptyText")} />
        )}
        {statements.map((statement) => (
          <StatementPanel
            key={statement.id}
            locale={locale}
            statement={statement}
            number={caseNumber(statement.number)}
            subject={subjectOf(statement, locale)}
            effect={effectOf(statement, locale)}
            until={appealableUntil(statement.effectiveAt)}
            mayAppeal={canAppeal(actor, shopId)}
            appealAction={sendAppealAction}
          />
        ))}
      </div>
    </>
  );
}
