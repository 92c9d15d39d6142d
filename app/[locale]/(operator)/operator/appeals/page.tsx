import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { AppealForm } from "@/components/moderation/console/appeal-form.client";
import { TimeLeft } from "@/components/moderation/console/case-list";
import { caseTitle } from "@/components/moderation/console/case-title";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listAppeals } from "@/lib/moderation/list-appeals";
import { caseNumber } from "@/lib/moderation/list-cases";
import { canWorkOnCases } from "@/lib/moderation/policy";
import { answerAppealAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("operator.appeals.title") };
}

/** Lists the appeals that wait, each with the form of its answer. */
export default async function AppealsPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.operatorAppeals(locale));
  const appeals = await listAppeals(actor).catch(notFoundOnError);
  const t = words(locale);
  const now = new Date();
  const formWords = {
    outcome: t("operator.appeals.outcome"),
    choose: t("moderation.choose"),
    upheld: t("operator.appeals.upheld"),
    lifted: t("operator.appeals.lifted"),
    answer: t("operator.appeals.answer"),
    answerHint: t("operator.appeals.answerHint"),
    submit: t("operator.appeals.submit"),
    sending: t("operator.decide.sending"),
    errors: t("errors.title"),
  };
  return (
    <>
      <PageHeader title={t("operator.appeals.title")} lead={t("operator.appeals.lead")} />
      {appeals.length === 0 && (
        <EmptyState title={t("operator.appeals.empty")} text={t("operator.appeals.emptyText")} />
      )}
      <div className="grid gap-4">
        {appeals.map((appeal) => (
          <Panel key={appeal.id} className="grid gap-4 md:grid-cols-2 md:gap-6">
            <div className="grid min-w-0 content-start gap-2">
              <h2 className="font-bold text-lg">
                <a href={paths.operatorCase(locale, appeal.caseId)} data-row>
                  <bdi>{caseTitle(appeal, locale) || caseNumber(appeal.number)}</bdi>
                </a>
              </h2>
              <p className="text-ink-2 text-sm">
                {caseNumber(appeal.number)} · <bdi>{textIn(appeal.shopNames, locale)}</bdi> ·{" "}
                <TimeLeft locale={locale} dueAt={appeal.dueAt} now={now} />
              </p>
              <p className="text-sm">
                {t(`operator.measures.${appeal.measure}`)} · {t("operator.appeals.by", { name: appeal.decidedByName })}
              </p>
              <p dir="auto" className="whitespace-pre-wrap text-ink-2 text-sm [overflow-wrap:anywhere]">
                {appeal.facts}
              </p>
              <p className="font-medium text-sm">{t("operator.appeals.body")}</p>
              <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
                {appeal.body}
              </p>
            </div>
            {appeal.isMine || !canWorkOnCases(actor) ? (
              <p className="text-ink-2">{t(appeal.isMine ? "operator.appeals.yours" : "operator.decide.auditor")}</p>
            ) : (
              <AppealForm action={answerAppealAction} hidden={{ appealId: appeal.id, locale }} words={formWords} />
            )}
          </Panel>
        ))}
      </div>
    </>
  );
}
