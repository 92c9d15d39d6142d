import { Panel } from "@/components/ui/panel";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { CaseDecision, CasePage } from "@/lib/moderation/get-case";

type Step = { key: string; at: string; text: string; words?: string | null };

/** Lists what happened in a case, the oldest first, with the words that the shop reads. */
export function CaseHistory({ locale, page }: { locale: Locale; page: CasePage }) {
  const t = words(locale);
  const { day } = formats(locale);
  const opened = { key: "opened", at: new Date(page.found.createdAt).toISOString(), text: t("operator.case.opened") };
  const steps: Step[] = [opened, ...page.decisions.flatMap((decision) => stepsOf(decision, locale))];
  return (
    <Panel>
      <h2 className="font-bold text-lg">{t("operator.case.history")}</h2>
      <ol className="mt-2 grid gap-3 text-sm">
        {steps.map(({ key, at, text, words: written }) => (
          <li key={key} className="grid gap-1 md:grid-cols-[8rem_minmax(0,1fr)]">
            <time dateTime={at} className="num text-ink-2">
              {day(at, "moment")}
            </time>
            <div>
              <p>{text}</p>
              {written && (
                <p dir="auto" className="whitespace-pre-wrap text-ink-2 [overflow-wrap:anywhere]">
                  {written}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function stepsOf(decision: CaseDecision, locale: Locale): Step[] {
  const t = words(locale);
  const { id, measure, facts, decidedByName, confirmedByName, endedByName, createdAt, effectiveAt, appeal } = decision;
  const sentence = { name: decidedByName, measure: t(`operator.measures.${measure}`) };
  const isProposal = measure === "suspend" || measure === "close";
  const steps: (Step | false | null)[] = [
    {
      key: id,
      at: createdAt,
      text: isProposal ? t("operator.case.proposedBy", sentence) : t("operator.case.decidedBy", sentence),
      words: facts,
    },
    effectiveAt !== null &&
      confirmedByName !== null && {
        key: `${id} confirmed`,
        at: effectiveAt,
        text: t("operator.case.confirmedBy", { name: confirmedByName }),
      },
    appeal && { key: `${id} appealed`, at: appeal.createdAt, text: t("operator.case.appealed"), words: appeal.body },
    appeal?.decidedAt != null && {
      key: `${id} answered`,
      at: appeal.decidedAt,
      text: t("operator.case.appealAnswered", { name: appeal.decidedByName ?? "" }),
      words: appeal.answer,
    },
    decision.endedAt !== null && {
      key: `${id} ended`,
      at: decision.endedAt,
      text: endOf(decision.endedHow, endedByName ?? "", locale),
    },
  ];
  return steps.filter((step) => step !== false && step !== null);
}

function endOf(how: CaseDecision["endedHow"], name: string, locale: Locale): string {
  const t = words(locale);
  if (how === "undone") return t("operator.case.endedUndone", { name });
  return how === "rejected" ? t("operator.case.endedRejected", { name }) : t("operator.case.endedLifted", { name });
}
