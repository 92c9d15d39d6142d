import { formatLeadTimeSource } from "@/lib/catalogue/format-lead-time-source";
import { formatPlan } from "@/lib/catalogue/format-plan";
import type { Plan } from "@/lib/catalogue/listing";
import type { Currency } from "@/lib/core/money";
import { formats } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import type { PlannerData } from "./planner-data";

type Props = {
  data: PlannerData;
  plan: Plan;
  path: string;
  /** Chosen currency, if it is not the default of the page's language. */
  currency?: Currency;
};

/** Plans a quantity: price of the goods, the day they leave, cartons and container load. */
export function Planner({ data, plan, path, currency }: Props) {
  const { locale } = data;
  const t = words(locale);
  const lines = formatPlan(plan, data.currency, data.words, formats(locale));
  const figures = [
    ["goods", lines.goods],
    ["leaves", lines.leaves],
    ["cartons", lines.cartons],
  ] as const;
  const step = "grid size-11 place-items-center text-lg hover:bg-paper";
  return (
    <div id="planner" className="grid gap-3">
      <form action={`${path}#planner`} method="get" className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <label htmlFor="qty" className="me-auto text-ink-2 text-sm">
          {t("listing.planner.howMany")}
        </label>
        <div className="num flex overflow-hidden rounded-full border border-line-2 bg-surface font-semibold">
          <button
            type="button"
            data-step="fewer"
            hidden
            suppressHydrationWarning
            aria-label={t("listing.planner.fewer")}
            className={step}
          >
            −
          </button>
          <input
            id="qty"
            name="qty"
            inputMode="numeric"
            autoComplete="off"
            dir="ltr"
            defaultValue={lines.quantity}
            aria-describedby="planner-note"
            className="min-h-11 w-28 bg-transparent text-center"
          />
          <button
            type="button"
            data-step="more"
            hidden
            suppressHydrationWarning
            aria-label={t("listing.planner.more")}
            className={step}
          >
            +
          </button>
        </div>
        {currency && <input type="hidden" name="currency" value={currency} />}
        <noscript>
          <button type="submit" className="min-h-11 rounded-m border border-ink px-4 font-semibold text-sm">
            {t("listing.planner.calculate")}
          </button>
        </noscript>
      </form>
      <dl className="num grid grid-cols-3 gap-3" aria-live="polite">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt className="text-ink-3 text-xs">{t(`listing.planner.${name}`)}</dt>
            <dd data-says={name} className="font-bold text-lg leading-tight tracking-tight md:text-xl">
              {figure ?? "–"}
            </dd>
          </div>
        ))}
      </dl>
      <PromiseLine
        locale={locale}
        plan={plan}
        text={formatLeadTimeSource(plan.promise, data.words.promise, formats(locale))}
      />
      {lines.load && (
        <div>
          <progress max={1} value={lines.fill} aria-label={t("listing.planner.label")} className="share" />
          <p data-says="load" className="num mt-1.5 text-ink-2 text-xs">
            {lines.load}
          </p>
        </div>
      )}
      <p id="planner-note" data-says="note" className="font-medium text-amber text-sm empty:hidden">
        {lines.note}
      </p>
      <p className="text-ink-3 text-xs">{t("listing.planner.aid")}</p>
    </div>
  );
}

/** Explains how the board yields this day, collapsed; or why the listing's own lead time is used. */
function PromiseLine({ locale, plan, text }: { locale: PlannerData["locale"]; plan: Plan; text: string | undefined }) {
  if (!text) return null;
  const sentence = (
    <p data-says="promise" className="num text-ink-3 text-xs">
      {text}
    </p>
  );
  if (plan.promise?.from !== "board") return sentence;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer content-center text-ink-2 text-sm">
        {words(locale)("factory.shown.how")}
      </summary>
      {sentence}
    </details>
  );
}
