"use client";

import { type ReactNode, useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Id of the form and anchor to which the page scrolls after submitting it. */
  id: string;
  hidden: Record<string, string>;
  wrong: string;
  className?: string;
  /** The buttons and the content around them. */
  children: ReactNode;
};

/** Renders a form of buttons on a document; works without a script. */
export function ActionForm({ action, id, hidden, wrong, className = "", children }: Props) {
  const [state, send] = useActionState(action, emptyForm, `#${id}`);
  return (
    <form id={id} action={send} className={`scroll-mt-32 ${className}`}>
      <FormErrors state={state} title={wrong} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
