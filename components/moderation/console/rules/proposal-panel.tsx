import { foundSentence } from "@/components/moderation/found-sentence";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { type Words, words } from "@/lib/i18n/messages";
import type { DryRun, Examined } from "@/lib/moderation/rules/dry-run";
import type { Proposal } from "@/lib/moderation/rules/input";
import type { RuleRow } from "@/lib/moderation/rules/list-rules";
import { largePart } from "@/lib/moderation/rules/rules";
import { ProposalForm } from "./proposal-form.client";

type Props = {
  locale: Locale;
  proposal: Proposal;
  rules: RuleRow[];
  /** What the rule or the word finds on sale now; undefined if that tells nothing. */
  found: DryRun | undefined;
  actions: Record<Proposal["kind"], FormAction>;
};

/** Shows what a change to the rules would find in the market, and lets a lead make it. */
export function ProposalPanel({ locale, proposal, rules, found, actions }: Props) {
  const t = words(locale);
  const described = describeProposal(proposal, rules, t);
  if (!described) return null;
  const { title, submit, hidden, isStrict } = described;
  const isLarge = isStrict && largePart(found) !== undefined;
  return (
    <Panel className="grid gap-3 border-ink">
      <h2 className="font-bold text-lg">
        <bdi>{title}</bdi>
      </h2>
      {found && (
        <ul className="grid gap-1">
          {targets
            .filter((target) => target === "listing" || found[target].looked > 0)
            .map((target) => {
              const { count, looked } = found[target];
              return <li key={target}>{t(`operator.rules.try.found.${target}`, { count, looked })}</li>;
            })}
        </ul>
      )}
      {!found && proposal.kind !== "retire" && <p className="text-ink-2">{t("operator.rules.try.changes")}</p>}
      {found && <Examples locale={locale} proposal={proposal} found={found} />}
      <ProposalForm
        action={actions[proposal.kind]}
        hidden={{ ...hidden, locale }}
        confirm={isLarge ? t("operator.rules.try.large") : undefined}
        words={{
          why: t("operator.rules.try.why"),
          whyHint: t("operator.rules.try.whyHint"),
          submit,
          errors: t("errors.title"),
        }}
      />
      <p>
        <a href={paths.operatorRules(locale)} className="inline-flex min-h-11 items-center">
          {t("operator.rules.try.cancel")}
        </a>
      </p>
    </Panel>
  );
}

const targets = ["listing", "shop", "video"] as const;
type Example = Examined["examples"][number];

/** Lists examples with links to their public pages. */
function Examples({ locale, proposal, found }: { locale: Locale; proposal: Proposal; found: DryRun }) {
  const examples = targets.flatMap((target) => found[target].examples.map((example) => ({ target, ...example })));
  if (examples.length === 0) return null;
  return (
    <ul className="divide-y divide-line text-sm">
      {examples.map((example) => (
        <li key={`${example.target} ${example.id}`} className="grid gap-0.5 py-2">
          <a
            href={publicPaths[example.target](locale, example)}
            className="inline-flex min-h-6 items-center [overflow-wrap:anywhere]"
          >
            <bdi>{textIn(example.titles, locale)}</bdi>
          </a>
          <span className="text-ink-2">
            <bdi>{textIn(example.shop.names, locale)}</bdi>
            {proposal.kind !== "retire" && example.found.words && (
              <> · {foundSentence(proposal.rule, { mode: "queue", ...example.found }, locale)}</>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

const publicPaths: Record<(typeof targets)[number], (locale: Locale, example: Example) => string> = {
  listing: (locale, { id, slugs }) => paths.listing(locale, { id, slug: textIn(slugs, locale) }),
  shop: (locale, { shop }) => paths.shop(locale, shop),
  video: (locale, { id, slugs }) => paths.video(locale, { id, slug: textIn(slugs, locale) }),
};

type Described = { title: string; submit: string; hidden: Record<string, string>; isStrict: boolean };

function describeProposal(proposal: Proposal, rules: RuleRow[], t: Words): Described | undefined {
  if (proposal.kind === "mode") {
    const { rule, mode } = proposal;
    const names = { rule: t(`operator.rules.names.${rule}`), mode: t(`operator.rules.modes.${mode}`) };
    return {
      title: t("operator.rules.try.mode", names),
      submit: t("operator.rules.try.set"),
      hidden: { rule, mode },
      isStrict: mode === "hold",
    };
  }
  if (proposal.kind === "word") {
    const { rule, word, exception } = proposal;
    const names = { rule: t(`operator.rules.names.${rule}`), word };
    return {
      title: t(exception ? "operator.rules.try.except" : "operator.rules.try.add", names),
      submit: t("operator.rules.try.addIt"),
      hidden: { rule, word, in: proposal.in ?? "", ...(exception && { exception: "yes" }) },
      isStrict: !exception,
    };
  }
  const word = rules.flatMap((rule) => rule.words).find(({ id }) => id === proposal.wordId);
  return (
    word && {
      title: t("operator.rules.retire", { word: word.word }),
      submit: t("operator.rules.try.retireIt"),
      hidden: { wordId: word.id },
      isStrict: false,
    }
  );
}
