"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: { inquiryId: string; quoteId: string; locale: string };
  words: Record<"submit" | "working", string>;
};

/** Issues the proforma of an accepted quote. */
export function IssueForm({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} className="grid justify-items-start gap-2 print:hidden">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton pending={words.working}>{words.submit}</SubmitButton>
      {state.errors.form && (
        <p role="alert" className="font-medium text-drum text-sm">
          {state.errors.form}
        </p>
      )}
    </form>
  );
}
