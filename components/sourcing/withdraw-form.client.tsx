"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  words: { withdraw: string; working: string };
};

/** Takes a sealed quote back. */
export function WithdrawForm({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} className="grid justify-items-start gap-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look="danger" pending={words.working}>
        {words.withdraw}
      </SubmitButton>
      {state.errors.form && (
        <p role="alert" className="font-medium text-drum text-sm">
          {state.errors.form}
        </p>
      )}
    </form>
  );
}
