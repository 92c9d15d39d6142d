import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import { Redress, type RedressProps } from "./redress";

type Props = RedressProps & {
  /** The number of the case: M-2418. */
  number: string;
  /** The name of what the decision is about. */
  subject: string;
  /** What the decision means for the shop. */
  effect: string;
};

/** Renders a decision with its reasons, and how the shop can appeal it. */
export function StatementPanel({ number, subject, effect, ...redress }: Props) {
  const { locale, statement } = redress;
  const t = words(locale);
  const { day } = formats(locale);
  const { measure, target, targetId, endedAt, endedHow } = statement;
  const ending = endedAt && endedHow && t(`moderation.statement.${endedHow}`, { date: day(endedAt, "long") });
  const facts = [
    [t("moderation.statement.decision"), effect],
    [t("moderation.statement.why"), statement.facts],
    [t("moderation.statement.rule"), t(`moderation.grounds.${statement.ground}`)],
    [
      t("moderation.statement.how"),
      t(statement.isFoundByRule ? "moderation.statement.howRule" : "moderation.statement.howText"),
    ],
  ] as const;
  return (
    <Panel id={`decision-${statement.id}`} className="grid gap-4">
      <div className="grid justify-items-start gap-1.5">
        <Tag look={ending ? "plain" : "busy"}>{t(`moderation.measures.${measure}`)}</Tag>
        <h2 className="font-bold text-xl">{t("moderation.statement.heading", { name: subject })}</h2>
        <p className="num text-ink-3 text-sm">
          {t("moderation.statement.number", { number })} ·{" "}
          {t("moderation.statement.from", { date: day(statement.effectiveAt, "long") })}
        </p>
      </div>
      {ending && <p className="rounded-m bg-jade-soft px-4 py-3 font-medium text-jade">{ending}</p>}
      <dl className="grid gap-x-4 gap-y-2.5 sm:grid-cols-[8rem_1fr]">
        {facts.map(([name, value]) => (
          <div key={name} className="sm:contents">
            <dt className="text-ink-2 text-sm">{name}</dt>
            <dd dir="auto" className="min-w-0 whitespace-pre-line break-words">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {target === "listing" && !ending && measure !== "remove" && (
        <p>
          <a
            href={paths.workspaceListing(locale, Number(targetId))}
            className="inline-flex min-h-11 items-center underline"
          >
            {t("moderation.statement.edit")}
          </a>
        </p>
      )}
      <Redress {...redress} />
    </Panel>
  );
}
