"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  words: Record<"submit" | "errors", string>;
  look?: "go" | "plain";
};

/** Renders a form of one button, with its errors above the button. */
export function OneButtonForm({ action, hidden, words, look = "go" }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} className="grid justify-items-start gap-4">
      <FormErrors state={state} title={words.errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={buttonClass(look)}>
        {words.submit}
      </button>
    </form>
  );
}
