"use client";

import { type ReactNode, useActionState } from "react";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { InquiryFields, type InquiryFieldsProps } from "./inquiry-fields";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Where the form may come back; elsewhere its fields are written already. */
  fields?: Omit<InquiryFieldsProps, "state">;
  children?: ReactNode;
};

/** A client component because form state needs one; on documents it is plain HTML. */
export function InquiryFormState({ action, fields, children }: Props) {
  const [state, send] = useActionState(action, emptyForm, "#inquiry");
  return (
    <form action={send} noValidate className="mt-4 grid gap-4">
      {fields ? <InquiryFields state={state} {...fields} /> : children}
    </form>
  );
}
