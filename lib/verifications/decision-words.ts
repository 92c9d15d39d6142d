import type { formats } from "../i18n/format";
import type { Words } from "../i18n/messages";
import type { ReadDecision } from "./own-verification";

/** Returns the sentences that explain a decision to the shop: its ready-made reasons and the operator's own words. */
export const reasonSentences = ({ reasons, remark }: Pick<ReadDecision, "reasons" | "remark">, t: Words): string[] => [
  ...reasons.map((reason) => t(`verifications.reasons.${reason}`)),
  ...(remark ? [remark] : []),
];

/** Says in one sentence what was decided. */
export const outcomeSentence = (
  { outcome, validUntil }: Pick<ReadDecision, "outcome" | "validUntil">,
  t: Words,
  { day }: Pick<ReturnType<typeof formats>, "day">,
): string => t(`verifications.outcomes.${outcome}`, { date: validUntil ? day(validUntil, "long") : "" });
