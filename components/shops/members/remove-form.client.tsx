"use client";

import { useActionState } from "react";
import { ConfirmFields, type ConfirmWords } from "@/components/accounts/confirm-fields";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { RequiredProof } from "@/lib/accounts/confirm-person";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  requiredProof: RequiredProof;
  words: Record<"submit" | "working" | "errors", string> & ConfirmWords;
};

/** Removes a member from the shop. */
export function RemoveForm({ action, hidden, requiredProof, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-xl gap-4">
      <FormErrors state={state} title={words.errors} labels={words} idPrefix="remove-" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ConfirmFields state={state} requiredProof={requiredProof} words={words} idPrefix="remove-" />
      <SubmitButton look="danger" pending={words.working}>
        {words.submit}
      </SubmitButton>
    </form>
  );
}
