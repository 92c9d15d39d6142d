"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm } from "@/lib/form-shape";
import type { StepAction } from "./step-button.client";

type Props = {
  action: StepAction;
  /** Sent as they are. */
  values: Record<string, string | number>;
  label: string;
  pending: string;
  look?: "go" | "plain" | "danger";
};

/** One button with what it sends; a refusal stands below it. */
export function RunForm({ action, values, label, pending, look = "go" }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const error = Object.values(state.errors)[0];
  return (
    <form action={send} className="grid justify-items-start gap-2">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton pending={pending} look={look}>
        {label}
      </SubmitButton>
      {error && (
        <p role="alert" className="font-medium text-drum text-sm">
          {error}
        </p>
      )}
    </form>
  );
}
