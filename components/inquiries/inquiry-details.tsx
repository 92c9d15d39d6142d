import { CheckField, TextAreaField, TextField } from "@/components/ui/inputs";
import type { Currency } from "@/lib/core/money";
import type { FormState } from "@/lib/http/form-shape";
import type { InquiryFormWords } from "./inquiry-form-words";
import { TradeFields } from "./trade-fields";

const fields = ["company", "phone", "targetPrice", "port", "incoterm", "neededBy", "customisation", "sample"];

/** Renders the optional fields, folded; opens when one of them has a value or an error. */
export function InquiryDetails({
  state,
  currency,
  words,
}: {
  state: FormState;
  currency: Currency;
  words: InquiryFormWords;
}) {
  const { optional } = words;
  const isUsed = fields.some((name) => state.values[name] || state.errors[name]);
  return (
    <details open={isUsed} className="rounded-m border border-line px-4">
      <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">{words.more}</summary>
      <div className="grid gap-4 pt-2 pb-4 sm:grid-cols-2">
        <TextField
          state={state}
          name="company"
          label={words.company}
          optional={optional}
          autoComplete="organization"
          dir="auto"
        />
        <TextField
          state={state}
          name="phone"
          label={words.phone}
          optional={optional}
          type="tel"
          autoComplete="tel"
          dir="ltr"
        />
        <TradeFields state={state} currency={currency} words={words} />
        <TextAreaField
          state={state}
          name="customisation"
          label={words.customisation}
          hint={words.customisationHint}
          optional={optional}
          rows={2}
          dir="auto"
          className="sm:col-span-2"
        />
        <CheckField name="sample" label={words.sample} checked={state.values.sample !== undefined} />
      </div>
    </details>
  );
}
