import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import type { CaseTarget } from "@/db/schema/moderation/moderation";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { RuleReport } from "@/lib/moderation/get-case";
import { foundSentence } from "../found-sentence";
import { ruleRecord } from "./rules/rule-record";

type Props = { locale: Locale; reports: RuleReport[]; isHeld: boolean; target: CaseTarget };

/** Lists what rules of the market found, and how often each was right before. */
export function RuleReports({ locale, reports, isHeld, target }: Props) {
  const t = words(locale);
  return (
    <Panel>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="flex flex-wrap items-center gap-2 font-bold text-lg">
          {t("operator.case.rules")}{" "}
          {isHeld && <Tag look="busy">{t(target === "shop" ? "operator.case.heldText" : "operator.case.held")}</Tag>}
        </h2>
        <a href={paths.operatorRules(locale)} className="inline-flex min-h-11 items-center text-sm">
          {t("operator.nav.rules")}
        </a>
      </div>
      <ul className="divide-y divide-line">
        {reports.map(({ id, rule, found, right, decided }) => (
          <li key={id} className="grid gap-1 py-3 text-sm">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {t(`operator.rules.names.${rule}`)} <Tag>{t(`operator.rules.modes.${found.mode}`)}</Tag>
            </p>
            <p className="[overflow-wrap:anywhere]">{foundSentence(rule, found, locale)}</p>
            <p className="num text-ink-2">{ruleRecord(right, decided, locale)}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
