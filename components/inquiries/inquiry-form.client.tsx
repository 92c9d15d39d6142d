"use client";

import { type ReactNode, useActionState } from "react";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { InquiryFields, type InquiryFieldsProps } from "./inquiry-fields";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The fields, on pages that can return the form with errors; elsewhere `children` holds them. */
  fields?: Omit<InquiryFieldsProps, "state">;
  children?: ReactNode;
};

/** Holds the form state, which requires a client component; documents render it as plain HTML. */
export function InquiryFormState({ action, fields, children }: Props) {
  const [state, send] = useActionState(action, emptyForm, "#inquiry");
  return (
    <form action={send} noValidate className="mt-4 grid gap-4">
      {fields ? <InquiryFields state={state} {...fields} /> : children}
    </form>
  );
}
