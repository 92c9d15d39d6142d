"use client";

import { type ReactNode, useActionState } from "react";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { InterestFields, type InterestFieldsProps } from "./interest-fields";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Where the form may come back; elsewhere its fields are written already. */
  fields?: Omit<InterestFieldsProps, "state">;
  children?: ReactNode;
};

/** A client component because form state needs one; on documents it is plain HTML. */
export function InterestFormState({ action, fields, children }: Props) {
  const [state, send] = useActionState(action, emptyForm, "#trial");
  return (
    <form action={send} noValidate className="grid gap-3">
      {fields ? <InterestFields state={state} {...fields} /> : children}
    </form>
  );
}
