import type { VerificationOutcome } from "@/db/schema/verifications/requests";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { RequestPage } from "@/lib/verifications/get-request";
import { type Reason, reasonsOf } from "@/lib/verifications/rules";

export type OutcomeChoice = {
  value: string;
  label: string;
  /** The key that chooses it. */
  shortcut?: string;
  reasons: ReasonChoice[];
};
/** A ready-made reason; `own` is the sentence in the language of the shop, if that is another one. */
export type ReasonChoice = { value: string; label: string; own?: { text: string; lang: string } };

/** Keys of the outcomes; a withdrawal has none, so that nobody presses it by mistake. */
const keyOf: Record<VerificationOutcome, string | undefined> = {
  approved: "a",
  more_requested: "m",
  rejected: "x",
  revoked: undefined,
};

/** Returns the outcomes with their ready-made reasons, in the operator's language and in the one of the shop. */
export function outcomeChoices(
  locale: Locale,
  { request: { claim }, shop }: RequestPage,
  outcomes: readonly VerificationOutcome[],
): OutcomeChoice[] {
  const [t, own] = [words(locale), words(shop.locale)];
  const isForeign = shop.locale !== locale;
  return outcomes.map((value) => {
    const reasons: readonly Reason[] = value === "approved" ? [] : reasonsOf[value][claim];
    return {
      value,
      label: t(`verificationConsole.outcomes.${value}`),
      shortcut: keyOf[value],
      reasons: reasons.map((reason) => ({
        value: reason,
        label: t(`verifications.reasons.${reason}`),
        own: isForeign ? { text: own(`verifications.reasons.${reason}`), lang: languageTag(shop.locale) } : undefined,
      })),
    };
  });
}

/** Returns the texts of the form that decides. */
export function decideWords(locale: Locale) {
  const t = words(locale);
  return {
    legend: t("verificationConsole.decide.legend"),
    method: t("verificationConsole.decide.method"),
    leaseUntil: t("verificationConsole.decide.leaseUntil"),
    validUntil: t("verificationConsole.decide.validUntil"),
    validHint: t("verificationConsole.decide.validHint"),
    reasons: t("verificationConsole.decide.reasons"),
    remark: t("verificationConsole.decide.remark"),
    remarkHint: t("verificationConsole.decide.remarkHint"),
    optional: t("verifications.facts.optional"),
    submit: t("verificationConsole.decide.submit"),
    sending: t("verificationConsole.decide.sending"),
    undoNote: t("verificationConsole.decide.undoNote"),
    errors: t("errors.title"),
  };
}
export type DecideWords = ReturnType<typeof decideWords>;
