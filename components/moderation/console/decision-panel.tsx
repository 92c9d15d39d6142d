import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { Measure } from "@/db/schema/moderation/decisions";
import type { CaseTarget } from "@/db/schema/moderation/moderation";
import type { Actor } from "@/lib/core/actor";
import type { FormAction } from "@/lib/http/form-shape";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { type Words, words } from "@/lib/i18n/messages";
import type { CaseDecision, CasePage } from "@/lib/moderation/get-case";
import {
  changesKey,
  fieldsOf,
  grounds,
  measuresOf,
  needsLead,
  needsTwoLeads,
  undoMinutes,
} from "@/lib/moderation/measures";
import { canConfirmDecision, canTakeMeasure, canUndoDecision, canWorkOnCases } from "@/lib/moderation/policy";
import { DecideForm } from "./decide-form.client";

type Props = {
  locale: Locale;
  actor: Actor;
  page: CasePage;
  now: Date;
  actions: Record<"decide" | "confirm" | "undo", FormAction>;
};

/** Shows the next step of a case: to decide it, to confirm a proposed measure, or to take a decision back. */
export function DecisionPanel({ locale, actor, page, now, actions }: Props) {
  const t = words(locale);
  const current = page.decisions.find(({ endedAt }) => endedAt === null);
  if (current) {
    const title = t(current.effectiveAt ? "operator.decide.undoTitle" : "operator.decide.confirmTitle");
    return (
      <Frame title={title}>
        <Decided t={t} decision={current} />
        {current.effectiveAt ? (
          isUndoable(actor, current, now) && (
            <OneButton
              action={actions.undo}
              hidden={{ decisionId: current.id, caseId: page.found.id, locale }}
              label={t("operator.decide.undo")}
              look="plain"
            />
          )
        ) : (
          <Confirm t={t} locale={locale} actor={actor} page={page} decision={current} action={actions.confirm} />
        )}
      </Frame>
    );
  }
  if (page.found.status !== "open") return null;
  if (!canWorkOnCases(actor) || (page.claim && !page.claim.isMine))
    return (
      <Frame title={t("operator.decide.title")}>
        <p className="text-ink-2">
          {page.claim && canWorkOnCases(actor)
            ? t("operator.case.takenBy", { name: page.claim.name })
            : t("operator.decide.auditor")}
        </p>
      </Frame>
    );
  const { target, id } = page.found;
  return (
    <Frame title={t("operator.decide.title")}>
      <DecideForm
        action={actions.decide}
        hidden={{ caseId: id, seen: page.version, locale }}
        choices={measuresOf[target].map((measure) => ({
          value: measure,
          label: t(`operator.measures.${measure}`),
          effect: t(`operator.effects.${effectOf(measure, page.isHeld, target)}`),
          sentence: measure === "nothing" ? undefined : sentenceOf(measure, page.shop.locale, page.isHeld, target),
          needs: needsTwoLeads(measure)
            ? t("operator.decide.twoLeads")
            : needsLead(measure)
              ? t("operator.decide.lead")
              : undefined,
          isDisabled: !canTakeMeasure(actor, measure),
        }))}
        grounds={grounds.map((ground) => ({ value: ground, label: t(`moderation.grounds.${ground}`) }))}
        fields={fieldsOf[target].map((field) => ({ value: field, label: t(`moderation.fields.${field}`) }))}
        looked={page.hasChanged ? t("operator.case.looked") : undefined}
        words={{
          legend: t("operator.decide.legend"),
          ground: t("operator.decide.ground"),
          choose: t("moderation.choose"),
          facts: t("operator.decide.facts"),
          factsHint: t("operator.decide.factsHint"),
          fields: t("operator.decide.fields"),
          until: t("operator.decide.until"),
          submit: t("operator.decide.submit"),
          sending: t("operator.decide.sending"),
          undoNote: t("operator.decide.undoNote"),
          statement: t("operator.decide.statement"),
          errors: t("errors.title"),
        }}
      />
    </Frame>
  );
}

/** Two measures have another effect on what a rule holds. */
function effectOf(measure: Measure, isHeld: boolean, target: CaseTarget) {
  if (isHeld && measure === "nothing") return "release";
  return measure === "changes" ? changesKey(isHeld, target) : measure;
}

/** Returns what a shop reads about a measure, with an ellipsis for what the operator has yet to choose. */
const sentenceOf = (measure: Exclude<Measure, "nothing">, locale: Locale, isHeld: boolean, target: CaseTarget) => ({
  text: words(locale)(`moderation.statement.what.${measure === "changes" ? changesKey(isHeld, target) : measure}`, {
    fields: "…",
    date: "…",
  }),
  lang: languageTag(locale),
});

function Frame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel className="grid gap-4">
      <h2 className="font-bold text-lg">{title}</h2>
      {children}
    </Panel>
  );
}

function Decided({ t, decision: { measure, ground, facts } }: { t: Words; decision: CaseDecision }) {
  return (
    <div className="grid gap-1">
      <p className="font-semibold">{t(`operator.measures.${measure}`)}</p>
      {measure !== "nothing" && (
        <>
          <p className="text-ink-2 text-sm">{t(`moderation.grounds.${ground}`)}</p>
          <p className="mt-1 font-medium text-sm">{t("operator.decide.statement")}</p>
          <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
            {facts}
          </p>
        </>
      )}
    </div>
  );
}

type ConfirmProps = Pick<Props, "locale" | "actor" | "page"> & { t: Words; decision: CaseDecision; action: FormAction };

function Confirm({ t, locale, actor, page, decision, action }: ConfirmProps) {
  const isOwn = actor.kind === "user" && actor.userId === decision.decidedBy;
  if (!canConfirmDecision(actor, decision))
    return <p className="text-ink-2">{t(isOwn ? "operator.decide.needsOther" : "operator.decide.needsLead")}</p>;
  const hidden = { decisionId: decision.id, caseId: page.found.id, locale };
  return (
    <div className="flex flex-wrap gap-3">
      <OneButton
        action={action}
        hidden={{ ...hidden, answer: "confirm" }}
        label={t("operator.decide.confirm")}
        look="go"
      />
      <OneButton
        action={action}
        hidden={{ ...hidden, answer: "reject" }}
        label={t("operator.decide.reject")}
        look="plain"
      />
    </div>
  );
}

const isUndoable = (actor: Actor, decision: CaseDecision, now: Date): boolean =>
  canUndoDecision(actor, decision) &&
  decision.appeal === null &&
  decision.effectiveAt !== null &&
  now.getTime() - new Date(decision.effectiveAt).getTime() < undoMinutes * 60_000;
