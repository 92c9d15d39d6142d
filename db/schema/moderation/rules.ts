import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";

export type RuleName =
  | "counterfeit_words"
  | "brand_words"
  | "banned_goods"
  | "price_cut"
  | "changed_certificates"
  | "first_designs"
  | "same_picture";
export type RuleMode = "off" | "queue" | "hold";

/** The rules that are checked when a design is published or changed, and what each does, as a lead has set it. */
export const moderationRules = pgTable(
  "moderation_rules",
  {
    name: text().$type<RuleName>().primaryKey(),
    mode: text().$type<RuleMode>().notNull(),
    /** The lead who set the mode; null for the mode with which the market started. */
    changedBy: uuid().references(() => users.id),
    changedAt: moment().notNull().defaultNow(),
  },
  (rule) => [
    check(
      "moderation_rules_name",
      sql`${rule.name} in ('counterfeit_words', 'brand_words', 'banned_goods', 'price_cut', 'changed_certificates', 'first_designs', 'same_picture')`,
    ),
    check("moderation_rules_mode", sql`${rule.mode} in ('off', 'queue', 'hold')`),
  ],
);

/** The words of the rules about words. A retired word stays and has no effect. */
export const ruleWords = pgTable(
  "rule_words",
  {
    id: privateId(),
    rule: text().$type<RuleName>().notNull(),
    /** One word or several that follow each other, as the lead wrote them. */
    word: text().notNull(),
    /** The language of the texts in which it is looked for; null for all. */
    locale: text().$type<Locale>(),
    /** True if words of the rule inside these words are not found. */
    isException: boolean().notNull().default(false),
    why: text().notNull(),
    /** The lead who added it; null for the words with which the market started. */
    addedBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    retiredAt: moment(),
    retiredBy: uuid().references(() => users.id),
    retiredWhy: text(),
  },
  (row) => [
    uniqueIndex("rule_words_once")
      .on(row.rule, sql`lower(${row.word})`, sql`coalesce(${row.locale}, '')`)
      .where(sql`${row.retiredAt} is null`),
    check("rule_words_rule", sql`${row.rule} in ('counterfeit_words', 'brand_words', 'banned_goods')`),
    check(
      "rule_words_lengths",
      sql`length(${row.word}) between 1 and 80 and length(${row.why}) between 1 and 300 and length(${row.retiredWhy}) between 1 and 300`,
    ),
    check("rule_words_retired", sql`num_nulls(${row.retiredAt}, ${row.retiredBy}, ${row.retiredWhy}) in (0, 3)`),
  ],
);
