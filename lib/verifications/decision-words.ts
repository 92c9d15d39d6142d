import { formats } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import type { ReadDecision } from "./own-verification";

/** Returns the sentences that explain a decision to the shop: its ready-made reasons and the operator's own words. */
export function reasonSentences(
  { reasons, remark }: Pick<ReadDecision, "reasons" | "remark">,
  locale: Locale,
): string[] {
  const t = words(locale);
  return [...reasons.map((reason) => t(`verifications.reasons.${reason}`)), ...(remark ? [remark] : [])];
}

/** Says in one sentence what was decided. */
export const outcomeSentence = (
  { outcome, validUntil }: Pick<ReadDecision, "outcome" | "validUntil">,
  locale: Locale,
): string =>
  words(locale)(`verifications.outcomes.${outcome}`, {
    date: validUntil ? formats(locale).day(validUntil, "long") : "",
  });
