import { formats } from "../i18n/format";
import { type Locale, textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import type { Statement } from "./list-statements";
import { appealDays, changesKey } from "./measures";

/** The part of a decision that a shop is informed of, on its page and by email. */
export type Decided = Pick<Statement, "target" | "titles" | "measure" | "fields" | "until" | "isHeld">;

/** Names what a decision is about. A message has no name, so its kind stands in. */
export const subjectOf = ({ target, titles }: Pick<Decided, "target" | "titles">, locale: Locale): string =>
  textIn(titles, locale) || words(locale)(`moderation.targets.${target}`);

/** Says what the decision means for the shop. */
export function effectOf({ measure, fields, until, isHeld, target }: Decided, locale: Locale): string {
  const { day, list } = formats(locale);
  const t = words(locale);
  return t(`moderation.statement.what.${measure === "changes" ? changesKey(isHeld, target) : measure}`, {
    fields: list(fields.map((each) => t(`moderation.fields.${each}`))),
    date: until ? day(until, "long") : "",
  });
}

/** Returns the last moment at which the shop can appeal a decision. */
export const appealableUntil = (effectiveAt: string): Date =>
  new Date(new Date(effectiveAt).getTime() + appealDays * 86_400_000);
