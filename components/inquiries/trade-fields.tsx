import { SelectField, TextField } from "@/components/ui/inputs";
import { incoterms } from "@/lib/core/incoterms";
import { type Currency, currencies } from "@/lib/core/money";
import type { FormState } from "@/lib/http/form-shape";
import type { InquiryFormWords } from "./inquiry-form-words";

type Words = Pick<
  InquiryFormWords,
  "optional" | "targetPrice" | "targetCurrency" | "port" | "incoterm" | "noIncoterm" | "neededBy"
>;
type Props = { state: FormState; currency: Currency; words: Words };

/** Renders target price, port, incoterm and date; all are optional. */
export function TradeFields({ state, currency, words }: Props) {
  const { optional } = words;
  return (
    <>
      <TextField
        state={state}
        name="targetPrice"
        label={words.targetPrice}
        optional={optional}
        inputMode="decimal"
        dir="ltr"
      />
      <SelectField
        state={state}
        name="targetCurrency"
        label={words.targetCurrency}
        optional={optional}
        value={currency}
        options={currencies.map((code) => ({ value: code, label: code }))}
      />
      <TextField state={state} name="port" label={words.port} optional={optional} dir="auto" />
      <SelectField
        state={state}
        name="incoterm"
        label={words.incoterm}
        optional={optional}
        options={[{ value: "", label: words.noIncoterm }, ...incoterms.map((code) => ({ value: code, label: code }))]}
      />
      <TextField state={state} name="neededBy" label={words.neededBy} optional={optional} type="date" />
    </>
  );
}
