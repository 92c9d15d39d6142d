import { TextField } from "@/components/ui/inputs";
import type { FormState } from "@/lib/http/form-shape";
import type { QuoteFormWords } from "./quote-form-words";

type Props = {
  state: FormState;
  values: Record<string, string>;
  words: Pick<QuoteFormWords, "freight" | "freightHint" | "insurance" | "insuranceHint" | "optional">;
};

/** Renders freight and insurance, for incoterms that include them; list prices do not. */
export function CarriageFields({ state, values, words }: Props) {
  const field = (name: "freight" | "insurance") => (
    <TextField
      state={state}
      name={name}
      label={words[name]}
      hint={words[`${name}Hint`]}
      optional={words.optional}
      value={values[name]}
      inputMode="decimal"
      dir="ltr"
      autoComplete="off"
    />
  );
  return (
    <>
      {field("freight")}
      {field("insurance")}
    </>
  );
}
