"use client";

import { useActionState } from "react";
import { TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: { inquiryId: string; proformaId: string; locale: string };
  words: Record<"open" | "reason" | "hint" | "submit" | "working", string>;
};

/** Cancels a proforma; the buyer reads the reason. */
export function CancelForm({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <details open={Object.keys(state.errors).length > 0} className="print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-ink-2 text-sm underline underline-offset-4">
        {words.open}
      </summary>
      <form action={send} noValidate className="mt-2 grid justify-items-start gap-3">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          state={state}
          name="reason"
          label={words.reason}
          hint={words.hint}
          idPrefix={hidden.proformaId}
          maxLength={500}
          className="w-full"
        />
        <SubmitButton look="danger" pending={words.working}>
          {words.submit}
        </SubmitButton>
        {state.errors.form && (
          <p role="alert" className="font-medium text-drum text-sm">
            {state.errors.form}
          </p>
        )}
      </form>
    </details>
  );
}
