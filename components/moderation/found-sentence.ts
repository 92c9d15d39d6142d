import type { Found } from "@/db/schema/moderation/moderation";
import type { RuleName } from "@/db/schema/moderation/rules";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Says what a rule found in a design, as its shop and operators read it. */
export function foundSentence(rule: RuleName, { words: found = [], price }: Found, locale: Locale): string {
  const { list, money } = formats(locale);
  const amount = (value = 0) => money({ amount: value, currency: price?.currency ?? "CNY" });
  return words(locale)(`moderation.held.rules.${rule}`, {
    words: list(found.map((word) => `“${word}”`)),
    before: amount(price?.before),
    after: amount(price?.after),
  });
}
