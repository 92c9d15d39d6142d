"use client";

import { useActionState } from "react";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: { bankAccountId: string; locale: string };
  words: Record<"submit" | "working", string>;
};

/** Calls a change of bank details off while it waits. */
export function CancelBankForm({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} className="grid justify-items-start gap-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Notice>{state.notice}</Notice>
      <SubmitButton look="danger" pending={words.working}>
        {words.submit}
      </SubmitButton>
      {state.errors.form && (
        <p role="alert" className="font-medium text-drum text-sm">
          {state.errors.form}
        </p>
      )}
    </form>
  );
}
