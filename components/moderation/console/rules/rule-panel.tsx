import { pillClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { RuleRow } from "@/lib/moderation/rules/list-rules";
import { isWordRule, ruleModes } from "@/lib/moderation/rules/rules";
import { ruleRecord } from "./rule-record";
import { RuleWords } from "./rule-words";

type Props = {
  locale: Locale;
  rule: RuleRow;
  /** Leads change rules, other operators read them. */
  maySet: boolean;
};

/** Shows a rule: what it looks at and does, how often it was right, and its words. */
export function RulePanel({ locale, rule, maySet }: Props) {
  const t = words(locale);
  const { name, mode, right, decided, waiting, changed } = rule;
  const facts = [
    ruleRecord(right, decided, locale),
    t("operator.rules.waiting", { count: waiting }),
    ...(changed
      ? [t("operator.rules.setBy", { name: changed.name, date: formats(locale).day(changed.at, "short") })]
      : []),
  ];
  return (
    <Panel id={name} className="grid gap-3">
      <div className="grid gap-1">
        <h2 className="font-bold text-lg">{t(`operator.rules.names.${name}`)}</h2>
        <p className="max-w-prose text-ink-2">{t(`operator.rules.looks.${name}`)}</p>
        <p className="num text-ink-2 text-sm">{facts.join(" · ")}</p>
      </div>
      <ul aria-label={t("operator.rules.mode")} className="flex flex-wrap gap-2">
        {ruleModes.map((each) => (
          <li key={each}>
            {each === mode || !maySet ? (
              <span aria-current={each === mode ? "true" : undefined} className={pillClass(each === mode)}>
                {t(`operator.rules.modes.${each}`)}
              </span>
            ) : (
              <a
                href={paths.operatorRules(locale, { rule: name, mode: each })}
                aria-label={`${t(`operator.rules.names.${name}`)}: ${t(`operator.rules.modes.${each}`)}`}
                className={`${pillClass()} no-underline`}
              >
                {t(`operator.rules.modes.${each}`)}
              </a>
            )}
          </li>
        ))}
      </ul>
      {isWordRule(name) && <RuleWords locale={locale} rule={name} list={rule.words} maySet={maySet} />}
    </Panel>
  );
}
