import { TradeFields } from "@/components/inquiries/trade-fields";
import { TextField } from "@/components/ui/inputs";
import type { Currency } from "@/lib/core/money";
import type { FormState } from "@/lib/http/form-shape";
import type { RequestFormWords } from "./request-form-words";

const fields = ["company", "targetPrice", "port", "incoterm", "neededBy"];

type Props = { state: FormState; currency: Currency; words: RequestFormWords };

/** Renders the optional fields, folded; opens when one of them has a value or an error. */
export function RequestDetails({ state, currency, words }: Props) {
  const { optional } = words;
  const isUsed = fields.some((name) => state.values[name] || state.errors[name]);
  return (
    <details open={isUsed} className="rounded-m border border-line px-4">
      <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">{words.more}</summary>
      <div className="grid gap-4 pt-2 pb-4 sm:grid-cols-2">
        <TradeFields state={state} currency={currency} words={words} />
        <TextField
          state={state}
          name="company"
          label={words.company}
          optional={optional}
          autoComplete="organization"
          dir="auto"
        />
      </div>
    </details>
  );
}
