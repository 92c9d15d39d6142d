"use client";

import { useActionState } from "react";
import { controlClass } from "@/components/ui/field";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { maxTiers } from "@/lib/catalogue/listing-fields";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  tiers: { from: string; price: string }[];
  words: Record<"from" | "price" | "submit" | "working" | "errors", string>;
};

const fields = [
  ["tierFrom[]", "from", "numeric"],
  ["tierPrice[]", "price", "decimal"],
] as const;

/** Edits the price tiers of a listing after its trial; empty rows are ignored. */
export function PromoteTrialForm({ action, hidden, tiers, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const submittedOr = (name: string, row: number, initial = "") => {
    const values = state.values[name];
    return Array.isArray(values) ? (values[row] ?? "") : initial;
  };
  return (
    <form action={send} noValidate className="grid max-w-xl gap-3">
      <FormErrors state={state} title={words.errors} idPrefix="promote-" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid grid-cols-2 gap-2">
        <span className="font-medium text-ink-2 text-sm">{words.from}</span>
        <span className="font-medium text-ink-2 text-sm">{words.price}</span>
        {Array.from({ length: maxTiers }, (_, row) =>
          fields.map(([name, column, inputMode]) => {
            const error = state.errors[`${name}.${row}`];
            const id = `promote-${name.replace(/\W+/g, "-")}-${row}`;
            return (
              <div key={id} className="grid content-start gap-1">
                <input
                  id={id}
                  name={name}
                  inputMode={inputMode}
                  autoComplete="off"
                  dir="ltr"
                  aria-label={`${words[column]} ${row + 1}`}
                  aria-invalid={error ? true : undefined}
                  aria-describedby={error ? `${id}-error` : undefined}
                  defaultValue={submittedOr(name, row, tiers[row]?.[column])}
                  className={`num ${controlClass}`}
                />
                {error && (
                  <p id={`${id}-error`} className="font-medium text-drum text-sm">
                    {error}
                  </p>
                )}
              </div>
            );
          }),
        )}
      </div>
      <SubmitButton pending={words.working}>{words.submit}</SubmitButton>
    </form>
  );
}
