import { SelectField, TextField } from "@/components/ui/inputs";
import type { FormState } from "@/lib/http/form-shape";
import type { QuoteFormWords } from "./quote-form-words";

type Words = Pick<
  QuoteFormWords,
  "currency" | "incoterm" | "place" | "placeName" | "placeHint" | "payment" | "validUntil" | "optional" | "choices"
>;
type Props = { state: FormState; values: Record<string, string>; words: Words };

/** Renders currency, delivery, payment and validity, for one quote and for bulk quotes. */
export function TermsFields({ state, values, words }: Props) {
  const { choices } = words;
  return (
    <>
      <SelectField
        state={state}
        name="currency"
        label={words.currency}
        value={values.currency}
        options={choices.currency}
      />
      <SelectField
        state={state}
        name="incoterm"
        label={words.incoterm}
        value={values.incoterm}
        options={choices.incoterm}
      />
      <SelectField state={state} name="place" label={words.place} value={values.place} options={choices.place} />
      <TextField
        state={state}
        name="placeName"
        label={words.placeName}
        hint={words.placeHint}
        optional={words.optional}
        value={values.placeName}
        dir="auto"
      />
      <SelectField
        state={state}
        name="paymentTerms"
        label={words.payment}
        value={values.paymentTerms}
        options={choices.payment}
      />
      <TextField state={state} name="validUntil" label={words.validUntil} value={values.validUntil} type="date" />
    </>
  );
}
