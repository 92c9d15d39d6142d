"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, TextAreaField, TextField } from "@/components/ui/inputs";
import { emptyForm, type FormAction, type FormState } from "@/lib/http/form-shape";

type Words = Record<
  "reason" | "details" | "detailsHint" | "email" | "emailHint" | "optional" | "submit" | "errors",
  string
>;
type Props = { action: FormAction; hidden: Record<string, string>; reasons: Option[]; words: Words };

/** Is a client component because `useActionState` requires one; the page contains it as plain HTML. */
export function ReportForm({ action, hidden, reasons, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-5">
      <FormErrors state={state} title={words.errors} labels={{ email: words.email, reason: words.reason }} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Reasons state={state} legend={words.reason} reasons={reasons} />
      <TextAreaField
        state={state}
        name="details"
        label={words.details}
        optional={words.optional}
        hint={words.detailsHint}
        maxLength={1000}
        dir="auto"
      />
      <TextField
        state={state}
        name="email"
        type="email"
        label={words.email}
        optional={words.optional}
        hint={words.emailHint}
        autoComplete="email"
        dir="ltr"
      />
      <button type="submit" className={buttonClass("go", "justify-self-start")}>
        {words.submit}
      </button>
    </form>
  );
}

function Reasons({ state, legend, reasons }: { state: FormState; legend: string; reasons: Option[] }) {
  const error = state.errors.reason;
  return (
    <fieldset id="reason" aria-describedby={error ? "reason-error" : undefined} className="min-w-0">
      <legend className="mb-1 font-medium text-ink-2 text-sm">{legend}</legend>
      {reasons.map(({ value, label }) => (
        <label key={value} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="reason"
            value={value}
            defaultChecked={state.values.reason === value}
            className="size-5 accent-ink"
          />
          <span>{label}</span>
        </label>
      ))}
      {error && (
        <p id="reason-error" className="font-medium text-drum text-sm">
          {error}
        </p>
      )}
    </fieldset>
  );
}
