import { Plate } from "@/components/ui/plate";
import { StandPlate } from "@/components/ui/stand-plate";
import type { ConsoleStand } from "@/lib/fairs/list-fairs";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { standText } from "../format-fair";
import { StandStatusTag } from "../workspace/stand-status";
import { StandForm } from "./stand-form.client";

type Props = { locale: Locale; fairId: number; stand: ConsoleStand; mayRun: boolean; action: FormAction };

/** Renders a shop at a fair: its state, what it brings, its figures, and for leads the form of its place. */
export function StandRow({ locale, fairId, stand, mayRun, action }: Props) {
  const t = words(locale);
  const { day } = formats(locale);
  const { designs, scans, leads, answered } = stand;
  return (
    <li className="grid gap-3 border-line border-t py-4 first:border-t-0 md:grid-cols-2 md:gap-6">
      <div className="grid min-w-0 content-start gap-1.5">
        <p className="flex flex-wrap items-center gap-2">
          <StandStatusTag locale={locale} status={stand.status} />
          <StandPlate place={stand} label={t("fairs.page.stand", { place: standText(stand) })} />
          {stand.booth && <Plate booth={stand.booth} />}
        </p>
        <h3 className="font-bold">
          <a href={paths.shop(locale, stand)} data-row className="hover:underline">
            <bdi>{textIn(stand.names, locale, stand.locale)}</bdi>
          </a>
        </h3>
        {stand.note && (
          <p dir="auto" className="whitespace-pre-line [overflow-wrap:anywhere]">
            {stand.note}
          </p>
        )}
        {stand.reason && <p className="text-ink-2">{t("fairs.own.refusedBecause", { reason: stand.reason })}</p>}
        <p className="num text-ink-2 text-sm">
          {day(stand.changedAt, "moment")} · {t("fairs.figures.line", { designs, scans, leads, answered })}
        </p>
      </div>
      {mayRun && (
        <StandForm
          action={action}
          hidden={{ locale, fairId: String(fairId), shopId: String(stand.shopId) }}
          hall={stand.hall}
          number={stand.number}
          words={{
            hall: t("fairs.stands.hall"),
            number: t("fairs.stands.number"),
            accept: t(stand.number ? "fairs.stands.move" : "fairs.stands.accept"),
            reason: t("fairs.stands.reason"),
            refuse: t("fairs.stands.refuse"),
            saving: t("shops.editShop.saving"),
            errors: t("errors.title"),
          }}
        />
      )}
    </li>
  );
}
