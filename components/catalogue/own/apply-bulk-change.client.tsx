"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = { action: FormAction; values: FormState["values"]; label: string; pending: string };

/** Submits the planned bulk change with its original form values. */
export function ApplyBulkChange({ action, values, label, pending }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const error = Object.values(state.errors)[0];
  return (
    <form action={send} className="grid justify-items-start gap-2">
      {Object.entries(values).flatMap(([name, value]) =>
        [value].flat().map((each) => <input key={`${name} ${each}`} type="hidden" name={name} value={each} />),
      )}
      <SubmitButton pending={pending}>{label}</SubmitButton>
      {error && (
        <p role="alert" className="font-medium text-drum text-sm">
          {error}
        </p>
      )}
    </form>
  );
}
