import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { Actor } from "@/lib/core/actor";
import { todayInYiwu } from "@/lib/core/today";
import type { FormAction } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { undoMinutes } from "@/lib/moderation/measures";
import { lastValidDay } from "@/lib/verifications/clock";
import { outcomeSentence, reasonSentences } from "@/lib/verifications/decision-words";
import type { RequestPage } from "@/lib/verifications/get-request";
import { canDecideRequests, canUndoVerificationDecision } from "@/lib/verifications/policy";
import { isWithShop, methods, usualMethod } from "@/lib/verifications/rules";
import { DecideVerificationForm } from "./decide-verification-form.client";
import { decideWords, outcomeChoices } from "./decide-words";

type Props = {
  locale: Locale;
  actor: Actor;
  page: RequestPage;
  now: Date;
  actions: Record<"decide" | "undo", FormAction>;
};

/** Shows the next step of a request: to decide, to take a decision back, or to withdraw an approval. */
export function RequestDecisionPanel({ locale, actor, page, now, actions }: Props) {
  const t = words(locale);
  const { request, claim, decisions, evidence } = page;
  const { status } = request;
  const mayDecide = canDecideRequests(actor);
  const hidden = { requestId: request.id, locale, seen: String(evidence.length) };
  const last = decisions.filter(({ undoneAt }) => !undoneAt).at(-1);
  if (status !== "evidence") {
    const isFresh = last && now.getTime() - new Date(last.createdAt).getTime() < undoMinutes * 60_000;
    return (
      <Frame title={t(isWithShop(status) ? "verificationConsole.decide.title" : "verificationConsole.decide.decided")}>
        {isWithShop(status) && <p className="text-ink-2">{t("verificationConsole.decide.withShop")}</p>}
        {last && (
          <div className="grid gap-1">
            <p className="font-semibold">{outcomeSentence(last, t, formats(locale))}</p>
            {reasonSentences(last, t).map((sentence) => (
              <p key={sentence} dir="auto" className="text-ink-2 text-sm [overflow-wrap:anywhere]">
                {sentence}
              </p>
            ))}
          </div>
        )}
        {last && isFresh && last.outcome === status && canUndoVerificationDecision(actor, last) && (
          <OneButton
            action={actions.undo}
            hidden={{ decisionId: last.id, locale }}
            label={t("verificationConsole.decide.undo")}
            look="plain"
          />
        )}
        {status === "approved" && mayDecide && (
          <details>
            <summary className="flex min-h-11 cursor-pointer items-center">
              {t("verificationConsole.decide.revoke")}
            </summary>
            <DecideVerificationForm
              action={actions.decide}
              hidden={{ ...hidden, outcome: "revoked" }}
              choices={outcomeChoices(locale, page, ["revoked"])}
              words={{ ...decideWords(locale), submit: t("verificationConsole.decide.revokeSubmit") }}
            />
          </details>
        )}
      </Frame>
    );
  }
  if (!mayDecide || (claim && !claim.isMine))
    return (
      <Frame title={t("verificationConsole.decide.title")}>
        <p className="text-ink-2">
          {claim && mayDecide
            ? t("operator.case.takenBy", { name: claim.name })
            : t("verificationConsole.decide.auditor")}
        </p>
      </Frame>
    );
  const isLease = request.claim === "booth_lease";
  return (
    <Frame title={t("verificationConsole.decide.title")}>
      <DecideVerificationForm
        action={actions.decide}
        hidden={hidden}
        choices={outcomeChoices(locale, page, ["approved", "more_requested", "rejected"])}
        approval={{
          methods: methods.map((value) => ({ value, label: t(`verifications.methods.${value}`) })),
          method: usualMethod(request.claim),
          leaseUntil: isLease ? request.leaseUntil : undefined,
          validUntil: lastValidDay(todayInYiwu(now), isLease ? request.leaseUntil : null),
        }}
        words={decideWords(locale)}
      />
    </Frame>
  );
}

const Frame = ({ title, children }: { title: string; children: ReactNode }) => (
  <Panel className="grid gap-3 lg:sticky lg:top-4 lg:max-h-dvh lg:overflow-y-auto">
    <h2 className="font-bold text-lg">{title}</h2>
    {children}
  </Panel>
);
