import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { CaseHistory } from "@/components/moderation/console/case-history";
import { TimeLeft } from "@/components/moderation/console/case-list";
import { CaseQueue } from "@/components/moderation/console/case-queue";
import { CaseReports, ShopRecord } from "@/components/moderation/console/case-reports";
import { caseTitle } from "@/components/moderation/console/case-title";
import { ClaimBar } from "@/components/moderation/console/claim-bar";
import { DecisionPanel } from "@/components/moderation/console/decision-panel";
import { Neighbours } from "@/components/moderation/console/neighbours";
import { RuleReports } from "@/components/moderation/console/rule-reports";
import { SamePictures } from "@/components/moderation/console/same-pictures";
import { SnapshotPanel } from "@/components/moderation/console/snapshot";
import { ThreadReader } from "@/components/moderation/console/thread-reader.client";
import { TranslateCase } from "@/components/moderation/console/translate-case.client";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { assistantHost } from "@/lib/ai/configured-assistant";
import { findTranslationProvider } from "@/lib/core/translation-provider";
import { paths } from "@/lib/http/paths";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getCase } from "@/lib/moderation/get-case";
import { caseNumber, listCases } from "@/lib/moderation/list-cases";
import { canWorkOnCases } from "@/lib/moderation/policy";
import {
  claimCaseAction,
  confirmDecisionAction,
  decideCaseAction,
  readThreadAction,
  releaseCaseAction,
  summariseThreadAction,
  translateCaseAction,
  undoDecisionAction,
} from "../actions";

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("operator.cases.title") };
}

/** Shows a case: the reported thing then and now, the reports, the shop's record, and the next step. */
export default async function CasePage({ params }: Props) {
  const { locale, id } = await params;
  const actor = await requireOperator(paths.operatorCase(locale, id));
  const [page, open] = await Promise.all([getCase(actor, id), listCases(actor, "open")]).catch(notFoundOnError);
  const t = words(locale);
  const now = new Date();
  const { found, asReported } = page;
  const isWorker = canWorkOnCases(actor);
  const isThread = found.target === "thread" || found.target === "message";
  return (
    <div className="gap-4 xl:grid xl:grid-cols-[15rem_minmax(0,1fr)] xl:items-start">
      <CaseQueue locale={locale} cases={open} current={id} userId={actor.userId} now={now} />
      <div className="min-w-0">
        <PageHeader
          title={<bdi>{caseTitle(asReported, locale) || caseNumber(found.number)}</bdi>}
          lead={
            <>
              {caseNumber(found.number)} · {t(`moderation.targets.${found.target}`)}
              {found.status !== "decided" && (
                <>
                  {" · "}
                  <TimeLeft locale={locale} dueAt={found.dueAt.toISOString()} now={now} />
                </>
              )}
            </>
          }
          back={{ href: paths.operatorCases(locale), label: t("operator.case.back") }}
          action={<Neighbours locale={locale} ids={open.map((each) => each.id)} current={id} />}
        />
        {found.status === "open" && (
          <ClaimBar
            locale={locale}
            claim={page.claim}
            hidden={{ caseId: id }}
            isWorker={isWorker}
            actions={{ claim: claimCaseAction, release: releaseCaseAction }}
          />
        )}
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="grid min-w-0 gap-4">
            <SnapshotPanel
              locale={locale}
              asReported={asReported}
              present={page.present}
              hasChanged={page.hasChanged}
            />
            {page.reports.length > 0 && <CaseReports locale={locale} reports={page.reports} />}
            {page.ruleReports.length > 0 && (
              <RuleReports locale={locale} reports={page.ruleReports} isHeld={page.isHeld} target={found.target} />
            )}
            {page.samePictures.length > 0 && <SamePictures locale={locale} pictures={page.samePictures} />}
            {isWorker && (
              <TranslateCase
                action={translateCaseAction}
                hidden={{ caseId: id, locale }}
                lang={languageTag(locale)}
                words={{ translate: t("operator.help.translate"), translating: t("operator.help.translating") }}
                disabledBecause={findTranslationProvider() ? undefined : t("moderation.help.noTranslator")}
              />
            )}
            {isThread && isWorker && (
              <Panel>
                <h2 className="font-bold text-lg">{t("operator.case.thread")}</h2>
                <p className="text-ink-2 text-sm">{t("operator.case.threadText")}</p>
                <ThreadReader
                  action={readThreadAction}
                  hidden={{ caseId: id, locale }}
                  words={{
                    why: t("operator.case.threadWhy"),
                    submit: t("operator.case.threadRead"),
                    errors: t("errors.title"),
                  }}
                  summary={{
                    action: summariseThreadAction,
                    words: { summarise: t("operator.help.summarise"), summarising: t("operator.help.summarising") },
                    disabledBecause: assistantHost() ? undefined : t("moderation.help.noAssistant"),
                  }}
                />
              </Panel>
            )}
            <CaseHistory locale={locale} page={page} />
          </div>
          <div className="grid min-w-0 gap-4">
            <DecisionPanel
              locale={locale}
              actor={actor}
              page={page}
              now={now}
              actions={{ decide: decideCaseAction, confirm: confirmDecisionAction, undo: undoDecisionAction }}
            />
            <ShopRecord locale={locale} shop={page.shop} />
          </div>
        </div>
      </div>
    </div>
  );
}
