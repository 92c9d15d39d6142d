"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  label: string;
  /** The label with the device's name, for screen readers. */
  fullLabel: string;
};

/** Runs one action on one device and shows its result. */
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
