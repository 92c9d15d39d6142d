"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/inputs";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  words: Record<"name" | "hint" | "submit" | "errors", string>;
};

/** Accepts an invitation and creates the person's account. */
export function JoinForm({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.errors} labels={words} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField name="name" label={words.name} hint={words.hint} autoComplete="name" maxLength={80} state={state} />
      <button type="submit" className={buttonClass("go")}>
        {words.submit}
      </button>
    </form>
  );
}
