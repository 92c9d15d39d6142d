"use client";

import { type ReactNode, useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/form-shape";
import type { Locale } from "@/lib/locale";

export type ImportAction = (state: FormState, form: FormData) => Promise<FormState>;
export type OfImportForm = { shopId: number; importId: string; locale: Locale };

type Props = {
  action: ImportAction;
  of: OfImportForm;
  label: string;
  pending: string;
  look?: "go" | "plain" | "danger";
  /** Further fields. */
  children?: ReactNode;
};

/** One step of an import as a button; what stands in its way is said beside it. */
export function ImportForm({ action, of, label, pending, look = "go", children }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const error = Object.values(state.errors)[0];
  return (
    <form action={send} className="grid justify-items-start gap-3">
      {Object.entries(of).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
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
