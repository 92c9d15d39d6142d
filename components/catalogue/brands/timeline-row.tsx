import { OneButton } from "@/components/workspace/one-button.client";
import type { OwnDatedListing } from "@/lib/catalogue/brands/get-own-brand";
import { daysBetween, nextStage, stages } from "@/lib/catalogue/brands/stages";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { MilestonesForm } from "./milestones-form.client";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = { locale: Locale; design: OwnDatedListing; today: string; mark: Action; date: Action };

/** Shows a listing with the dates of its stages: a button sets the next stage to today, a form corrects dates. */
export function TimelineRow({ locale, design, today, mark, date }: Props) {
  const t = words(locale);
  const { id, title, sku, pictureKey, days } = design;
  const next = nextStage(days);
  const { sketch, shipped } = days;
  const known = stages.filter((stage) => days[stage] !== null);
  const hidden = { locale, listingId: String(id) };
  return (
    <li className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-3 gap-y-2 rounded-m border border-line p-3">
      {pictureKey ? (
        <img
          src={paths.picture(pictureKey, 160, "webp")}
          alt=""
          width={64}
          height={64}
          loading="lazy"
          className="size-16 rounded-m object-cover"
        />
      ) : (
        <span className="size-16 rounded-m bg-line" />
      )}
      <div className="min-w-0">
        <p className="break-words font-semibold">{title}</p>
        {sku && sku !== title && <p className="text-ink-3 text-sm">{sku}</p>}
        <p className="num text-ink-2 text-sm">
          {known.map((stage) => `${t(`brand.stages.${stage}`)} ${formats(locale).day(days[stage] ?? "")}`).join(" · ")}
          {sketch && shipped && (
            <b className="ms-2 text-jade">{t("brand.days", { count: daysBetween(sketch, shipped) })}</b>
          )}
        </p>
      </div>
      <div className="col-span-2 flex flex-wrap items-start gap-2">
        {next && (
          <OneButton
            action={mark}
            hidden={{ ...hidden, stage: next }}
            label={t(`brand.today.${next}`)}
            look={known.length > 0 ? "plain" : "quiet"}
          />
        )}
        <details className="min-w-0 flex-1 basis-full open:basis-full sm:basis-auto">
          <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-semibold text-sm">
            {t("brand.milestones.correct")}
          </summary>
          <div className="mt-2">
            <MilestonesForm
              key={stages.map((stage) => days[stage]).join()}
              action={date}
              hidden={hidden}
              days={days}
              today={today}
              words={{
                submit: t("shops.editShop.submit"),
                saving: t("shops.editShop.saving"),
                errors: t("errors.title"),
                sketch: t("brand.stages.sketch"),
                sample: t("brand.stages.sample"),
                firstBatch: t("brand.stages.firstBatch"),
                shipped: t("brand.stages.shipped"),
              }}
            />
          </div>
        </details>
      </div>
    </li>
  );
}
