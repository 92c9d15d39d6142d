import type { Claim } from "@/db/base/proforma-content";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OwnVerificationPage } from "@/lib/verifications/own-verification";
import { type Fact, factsOf } from "@/lib/verifications/rules";
import { nameLabel } from "./form-words";

type Props = { locale: Locale; claim: Claim; facts: OwnVerificationPage["facts"] };

/** Lists the facts that the shop stated, and its note. */
export function FactList({ locale, claim, facts }: Props) {
  const t = words(locale);
  const rows = [
    ...factsOf[claim].map((fact) => ({
      name: factLabel(locale, claim, fact),
      value: factText(locale, fact, facts[fact] ?? null),
    })),
    { name: t("verifications.facts.note"), value: facts.note },
  ].filter(({ value }) => value);
  return (
    <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[12rem_1fr]">
      {rows.map(({ name, value }) => (
        <div key={name} className="sm:contents">
          <dt className="text-ink-2 text-sm">{name}</dt>
          <dd dir="auto" className="min-w-0 whitespace-pre-wrap [overflow-wrap:anywhere]">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Returns the label of a fact. */
export const factLabel = (locale: Locale, claim: Claim, fact: Fact): string =>
  fact === "name" ? nameLabel(locale, claim) : words(locale)(`verifications.facts.${fact}`);

/** Formats the value of a fact; null if the shop did not state it. */
export function factText(locale: Locale, fact: Fact, value: string | number | null): string | null {
  if (value === null) return null;
  if (fact === "leaseUntil") return formats(locale).day(String(value), "long");
  return typeof value === "number" ? formats(locale).number(value) : value;
}
