import { TextField } from "@/components/ui/inputs";
import { formatPlan } from "@/lib/catalogue/format-plan";
import type { ListingTerms } from "@/lib/catalogue/list-trade-terms";
import type { FormState } from "@/lib/http/form-shape";
import { languageTag } from "@/lib/i18n/locale";
import type { NumberFormats } from "@/lib/i18n/number-format";
import type { CalculatedLine } from "@/lib/trade/quotes/calculate-quote";
import type { QuoteFormWords } from "./quote-form-words";

type Props = {
  index: number;
  design: ListingTerms;
  calculated: CalculatedLine | undefined;
  currency: "CNY" | "USD";
  state: FormState;
  values: Record<string, string>;
  words: QuoteFormWords;
  formats: NumberFormats;
};

/** Edits one listing of a quote: quantity, price and sample; shows the total and the carton plan. */
export function QuoteLineFields({ index, design, calculated, currency, state, values, words, formats }: Props) {
  const name = (field: string) => `lines.${index}.${field}`;
  const planner = words.planner[index];
  const lines = calculated?.plan && planner && formatPlan(calculated.plan, currency, planner, formats);
  const listPrice =
    calculated?.listPrice === undefined ? "" : formats.money({ amount: calculated.listPrice, currency });
  const hasSample = [name("sampleQuantity"), name("samplePrice")].some((each) => state.values[each] || values[each]);
  const field = (key: string, label: string, inputMode: "numeric" | "decimal", optional?: string, hint?: string) => (
    <TextField
      state={state}
      name={name(key)}
      label={label}
      optional={optional}
      hint={hint}
      value={values[name(key)]}
      inputMode={inputMode}
      dir="ltr"
      autoComplete="off"
    />
  );
  return (
    <fieldset className="grid gap-3 border-line border-t pt-4 first-of-type:border-0 first-of-type:pt-0">
      <legend className="float-start w-full">
        <span lang={languageTag(design.titleLocale)} dir="auto" className="block font-semibold">
          {design.title}
        </span>
        {words.requested[index] && <span className="num text-ink-2 text-sm">{words.requested[index]}</span>}
      </legend>
      <input type="hidden" name={name("listingId")} value={values[name("listingId")]} />
      <div className="clear-both grid grid-cols-2 gap-3">
        {field("quantity", words.quantity, "numeric")}
        {field("price", words.price, "decimal", undefined, listPrice && words.listed.replace("{price}", listPrice))}
      </div>
      <div aria-live="polite" className="num grid gap-0.5 text-sm empty:hidden">
        {calculated?.total !== undefined && (
          <p className="font-semibold">
            <bdi>{formats.money({ amount: calculated.total, currency })}</bdi>
          </p>
        )}
        {lines?.load && (
          <p className="text-ink-2">
            {lines.cartons} × {design.packing?.piecesPerCarton} · {lines.load}
          </p>
        )}
        {lines?.note && <p className="font-medium text-amber">{lines.note}</p>}
        {calculated?.isFarBelow && (
          <p className="font-medium text-amber">{words.farBelow.replace("{price}", listPrice)}</p>
        )}
      </div>
      <details open={hasSample}>
        <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center text-sm">{words.sample}</summary>
        <div className="grid grid-cols-2 gap-3">
          {field("sampleQuantity", words.sampleQuantity, "numeric", words.optional)}
          {field("samplePrice", words.samplePrice, "decimal", words.optional, words.sampleFree)}
        </div>
      </details>
    </fieldset>
  );
}
