"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { CheckField, TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  /** The sentence to confirm, for a rule that would hold much of the market. */
  confirm?: string;
  words: Record<"why" | "whyHint" | "submit" | "errors", string>;
};

/** Makes a change to the rules, with its reason. */
export function ProposalForm({ action, hidden, confirm, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-xl gap-3">
      <FormErrors state={state} title={words.errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField state={state} name="why" label={words.why} hint={words.whyHint} maxLength={300} />
      {confirm && <CheckField name="confirmed" label={confirm} checked={state.values.confirmed === "yes"} />}
      <div>
        <SubmitButton pending={words.submit}>{words.submit}</SubmitButton>
      </div>
    </form>
  );
}
