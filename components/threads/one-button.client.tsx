"use client";

import { type ReactNode, useActionState } from "react";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  label: ReactNode;
  look?: "go" | "plain" | "quiet" | "danger";
};

/** A form that is one button. */
export function OneButton({ action, hidden, label, look = "quiet" }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look={look} pending={label}>
        {label}
      </SubmitButton>
      <Notice>{state.notice}</Notice>
      {state.errors.form && (
        <p role="alert" className="mt-1 font-medium text-drum text-sm">
          {state.errors.form}
        </p>
      )}
    </form>
  );
}
