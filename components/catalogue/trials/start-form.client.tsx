"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

/** Field values as text; `unitPrice` in major units, `endsOn`, `first` and `last` as YYYY-MM-DD. */
export type StartTrialValues = Record<"moq" | "unitPrice" | "goal" | "endsOn" | "first" | "last", string>;

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  values: StartTrialValues;
  words: Record<
    "moq" | "moqHint" | "unitPrice" | "goal" | "goalHint" | "endsOn" | "submit" | "working" | "errors",
    string
  >;
  isMain: boolean;
};

/** Starts a trial of a listing, or changes the running one. */
export function StartTrialForm({ action, hidden, values, words, isMain }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-xl gap-4">
      <FormErrors state={state} title={words.errors} labels={words} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          state={state}
          name="moq"
          label={words.moq}
          hint={words.moqHint}
          value={values.moq}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
        />
        <TextField
          state={state}
          name="unitPrice"
          label={words.unitPrice}
          value={values.unitPrice}
          inputMode="decimal"
          autoComplete="off"
          dir="ltr"
        />
        <TextField
          state={state}
          name="goal"
          label={words.goal}
          hint={words.goalHint}
          value={values.goal}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
        />
        <TextField
          state={state}
          name="endsOn"
          type="date"
          label={words.endsOn}
          value={values.endsOn}
          min={values.first}
          max={values.last}
        />
      </div>
      <SubmitButton pending={words.working} look={isMain ? "go" : "plain"}>
        {words.submit}
      </SubmitButton>
    </form>
  );
}
