"use client";

import { type ReactNode, useActionState } from "react";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { InterestFields, type InterestFieldsProps } from "./interest-fields";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Set if the form can return with errors; otherwise `children` has the rendered fields. */
  fields?: Omit<InterestFieldsProps, "state">;
  children?: ReactNode;
};

/** Is a client component because `useActionState` requires one; documents contain it as plain HTML. */
export function InterestForm({ action, fields, children }: Props) {
  const [state, send] = useActionState(action, emptyForm, "#trial");
  return (
    <form action={send} noValidate className="grid gap-3">
      {fields ? <InterestFields state={state} {...fields} /> : children}
    </form>
  );
}
