"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** What stands on it, and what it says to who cannot see which row it belongs to. */
  label: string;
  fullLabel: string;
};

/** One thing to do with one device, and how it went. */
export function DeviceButton({ action, hidden, label, fullLabel }: Props) {
  const [{ errors, notice }, send] = useActionState(action, emptyForm);
  return (
    <form action={send}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look="quiet" isSmall pending={label}>
        <span aria-hidden="true">{label}</span>
        <span className="sr-only">{fullLabel}</span>
      </SubmitButton>
      <p role="status" className="text-jade text-sm empty:hidden">
        {notice}
      </p>
      {errors.form && (
        <p role="alert" className="mt-1 max-w-prose font-medium text-drum text-sm">
          {errors.form}
        </p>
      )}
    </form>
  );
}
