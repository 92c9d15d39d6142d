import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { StandPlate } from "@/components/ui/stand-plate";
import { OneButton } from "@/components/workspace/one-button.client";
import { type Fair, isOpenToShops, phaseOf } from "@/lib/fairs/fair";
import type { OwnFair } from "@/lib/fairs/list-own-fairs";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatDays, formatFairDay, standText } from "../format-fair";
import { PhaseTag } from "../phase-tag";
import { ApplyForm } from "./apply-form.client";
import { StandStatusTag } from "./stand-status";

type Props = {
  locale: Locale;
  own: OwnFair;
  now: Date;
  mayManage: boolean;
  actions: Record<"apply" | "answer", FormAction>;
};

/** Renders a fair with the shop's stand there and the next step: apply, answer an invitation, or prepare the stand. */
export function OwnFairPanel({ locale, own, now, mayManage, actions }: Props) {
  const { fair, stand } = own;
  const t = words(locale);
  return (
    <Panel className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <PhaseTag locale={locale} phase={phaseOf(fair, now)} />
        {stand && <StandStatusTag locale={locale} status={stand.status} />}
        {stand && <StandPlate place={stand} label={t("fairs.page.stand", { place: standText(stand) })} />}
      </div>
      <div>
        <h2 className="font-bold text-xl">
          <a href={paths.fair(locale, fair)} className="hover:underline">
            {textIn(fair.names, locale)}
          </a>
        </h2>
        <p className="num text-ink-2">
          {formatDays(locale, fair)} · {textIn(fair.venues, locale)}, {textIn(fair.cities, locale)}
        </p>
      </div>
      {stand?.status === "refused" && stand.reason && (
        <p className="max-w-prose whitespace-pre-line">{t("fairs.own.refusedBecause", { reason: stand.reason })}</p>
      )}
      {stand?.status === "accepted" && !stand.number && <p className="text-ink-2">{t("fairs.own.placeFollows")}</p>}
      {mayManage ? (
        <NextStep locale={locale} own={own} now={now} actions={actions} />
      ) : (
        <p className="text-ink-2 text-sm">{t("fairs.own.managersOnly")}</p>
      )}
      {stand && ["applied", "invited", "accepted"].includes(stand.status) && (
        <a href={paths.workspaceFair(locale, fair)} className={buttonClass("plain", "justify-self-start")}>
          {t("fairs.own.prepare")}
        </a>
      )}
    </Panel>
  );
}

function NextStep({ locale, own: { fair, stand }, now, actions }: Omit<Props, "mayManage">) {
  const t = words(locale);
  const isOver = ["over", "cancelled"].includes(phaseOf(fair, now).phase);
  const answer = (to: "accepted" | "declined" | "withdrawn", look: "go" | "quiet") => (
    <OneButton
      action={actions.answer}
      hidden={{ locale, fairId: fair.id, to }}
      look={look}
      label={t(`fairs.own.to.${to}`)}
    />
  );
  if (isOver) return null;
  if (stand?.status === "invited")
    return (
      <div className="flex flex-wrap gap-2.5">
        {answer("accepted", "go")}
        {answer("declined", "quiet")}
      </div>
    );
  if (stand?.status === "applied" || stand?.status === "accepted") return answer("withdrawn", "quiet");
  if (!isOpenToShops(fair, now)) return <p className="text-ink-2">{t("fairs.own.closed")}</p>;
  return (
    <ApplyForm
      action={actions.apply}
      hidden={{ locale, fairId: String(fair.id) }}
      words={{
        submit: t("fairs.own.apply"),
        saving: t("shops.editShop.saving"),
        errors: t("errors.title"),
        note: t("fairs.own.note"),
        optional: t("shops.editShop.optional"),
        until: t("fairs.own.until", { date: lastDayOf(locale, fair) }),
      }}
    />
  );
}

const lastDayOf = (locale: Locale, fair: Fair) => formatFairDay(locale, fair.applyUntil ?? fair.lastDay);
