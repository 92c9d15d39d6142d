import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { ProposalPanel } from "@/components/moderation/console/rules/proposal-panel";
import { RulePanel } from "@/components/moderation/console/rules/rule-panel";
import { Notice } from "@/components/workspace/notice";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { canSetRules } from "@/lib/moderation/policy";
import { dryRun } from "@/lib/moderation/rules/dry-run";
import { type Proposal, proposalInput } from "@/lib/moderation/rules/input";
import { listRules } from "@/lib/moderation/rules/list-rules";
import { addRuleWordAction, retireRuleWordAction, setRuleAction } from "./actions";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("operator.rules.title") };
}

/** Lists the rules for operators. A lead looks at what a change would find before making it. */
export default async function RulesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = await searchParams;
  const actor = await requireOperator(paths.operatorRules(locale));
  const maySet = canSetRules(actor);
  const parsed = maySet ? proposalInput.safeParse(query) : undefined;
  const proposal = parsed?.data;
  const [rules, found] = await Promise.all([
    listRules(actor),
    proposal && proposal.kind !== "retire" ? dryRun(actor, toProposed(proposal)) : undefined,
  ]).catch(notFoundOnError);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("operator.rules.title")}
        lead={`${t("operator.rules.lead")} ${maySet ? "" : t("operator.rules.onlyLeads")}`}
      />
      <div className="grid gap-4 has-[p]:mb-4">
        <Notice>{query.done === "yes" && t("operator.rules.done")}</Notice>
        <Notice tone="bad">{query.word !== undefined && !proposal && t("moderation.rules.noWord")}</Notice>
      </div>
      <div className="grid gap-4">
        {proposal && (
          <ProposalPanel
            locale={locale}
            proposal={proposal}
            rules={rules}
            found={found}
            actions={{ mode: setRuleAction, word: addRuleWordAction, retire: retireRuleWordAction }}
          />
        )}
        {rules.map((rule) => (
          <RulePanel key={rule.name} locale={locale} rule={rule} maySet={maySet} />
        ))}
      </div>
    </>
  );
}

const toProposed = (proposal: Exclude<Proposal, { kind: "retire" }>) =>
  proposal.kind === "mode"
    ? { rule: proposal.rule }
    : {
        rule: proposal.rule,
        word: { rule: proposal.rule, word: proposal.word, locale: proposal.in, isException: false },
      };
