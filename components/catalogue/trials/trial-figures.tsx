import { Figure } from "@/components/workspace/figure";
import type { OwnTrial } from "@/lib/catalogue/trials/find-trial";
import { votePercent } from "@/lib/catalogue/trials/trial";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; trial: OwnTrial; isPublic: boolean };

/** Shows votes, watchers, views and inquiries of a trial, and until when it accepts votes. */
export function TrialFigures({ locale, trial, isPublic }: Props) {
  const t = words(locale);
  const { number, day, percent } = formats(locale);
  const { status, votes, goal, watchers, views, inquiries, endsAt } = trial;
  const date = day(endsAt);
  return (
    <section className="grid gap-3">
      <p className="text-ink-2">
        {status === "running" && !isPublic ? t("trials.status.draft") : t(`trials.status.${status}`, { date })}
      </p>
      <div className="grid grid-cols-2 gap-3 md:grid-cols-4">
        <Figure
          label={t("trials.figures.votes")}
          value={number(votes)}
          note={t("trials.figures.ofGoal", { goal, share: percent(votePercent(trial) / 100) })}
          look={votes >= goal ? "good" : "plain"}
        />
        <Figure label={t("trials.figures.watchers")} value={number(watchers)} />
        <Figure label={t("trials.figures.views")} value={number(views)} />
        <Figure label={t("trials.figures.inquiries")} value={number(inquiries)} />
      </div>
    </section>
  );
}
