import type { Currency } from "@/lib/core/money";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { PlannedListing } from "./plan-listing";
import { formatPerUnit } from "./trade-words";

type Props = PlannedListing & {
  unitCode: string;
  path: string;
  /** Chosen currency, if it is not the default of the page's language. */
  currency?: Currency;
};

/** Plans a quantity: price of the goods, the day they leave, cartons and container load. */
export function Planner({ data, plan, lines, unitCode, path, currency }: Props) {
  const t = words(data.locale);
  const { packing } = data.trade;
  const each =
    packing && t("listing.planner.each", { quantity: quantityIn(data.locale, packing.piecesPerCarton, unitCode) });
  const figures = [
    {
      name: "goods",
      note: (
        <>
          <span data-line="price">{lines.price}</span> {formatPerUnit(data.locale, unitCode)}
        </>
      ),
    },
    { name: "leaves", note: <span data-line="days">{lines.days}</span> },
    { name: "cartons", note: each },
  ] as const;
  const step = "w-11 flex-none md:w-10 text-lg hover:bg-paper";
  return (
    <>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        <form action={`${path}#planner`} method="get" className="grid flex-1 basis-42 content-start gap-1">
          <label htmlFor="qty" className="text-ink-2 text-xs">
            {t("listing.planner.howMany")}
          </label>
          <div className="num flex h-12 overflow-hidden md:h-11 rounded-m border-[1.5px] border-ink bg-surface">
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
              className="min-w-0 flex-1 bg-transparent text-center font-bold md:text-[0.9375rem]"
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
            <button type="submit" className="min-h-11 w-full rounded-m border border-ink px-4 font-semibold text-sm">
              {t("listing.planner.calculate")}
            </button>
          </noscript>
        </form>
        <dl className="num flex grow-9 basis-72 flex-wrap justify-between gap-x-2.5 gap-y-1" aria-live="polite">
          {figures.map(({ name, note }) => (
            <div key={name} className="whitespace-nowrap">
              <dt className="text-ink-2 text-xs">{t(`listing.planner.${name}`)}</dt>
              <dd data-line={name} className="font-bold text-lg leading-7 tracking-tight">
                {lines[name] ?? "–"}
              </dd>
              <dd className="text-ink-2 text-xs">{note}</dd>
            </div>
          ))}
        </dl>
      </div>
      {lines.load && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <progress
            max={1}
            value={lines.fill}
            aria-label={t("listing.planner.label")}
            className="share min-w-24 flex-1"
          />
          <p data-line="load" className="num text-ink-2 text-xs">
            {lines.load}
          </p>
        </div>
      )}
      <p id="planner-note" data-line="note" className="font-medium text-amber text-xs empty:hidden">
        {lines.note}
      </p>
      <PromiseLine isFromBoard={plan.promise?.from === "board"} text={lines.promise} label={t("factory.shown.how")} />
    </>
  );
}

type PromiseProps = { isFromBoard: boolean; text: string | undefined; label: string };

/** Explains how the board yields this day, collapsed; or why the listing's own lead time is used. */
function PromiseLine({ isFromBoard, text, label }: PromiseProps) {
  if (!text) return null;
  const sentence = (
    <p data-line="promise" className="num text-ink-3 text-xs">
      {text}
    </p>
  );
  if (!isFromBoard) return sentence;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer content-center text-ink-2 text-xs md:min-h-0">{label}</summary>
      {sentence}
    </details>
  );
}
