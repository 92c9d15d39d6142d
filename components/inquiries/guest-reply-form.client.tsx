"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField } from "@/components/ui/inputs";
import { emptyForm, type FormState } from "@/lib/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  words: { label: string; hint: string; send: string; wrong: string };
};

/** Lets the holder of the private link write on; works without a script. */
export function GuestReplyForm({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, emptyForm, "#reply");
  return (
    <form id="reply" action={send} noValidate className="grid scroll-mt-32 gap-3">
      <FormErrors state={state} title={words.wrong} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextAreaField state={state} name="body" label={words.label} hint={words.hint} rows={4} dir="auto" />
      <button type="submit" className={buttonClass("go", "w-full sm:w-auto sm:justify-self-end")}>
        {words.send}
      </button>
    </form>
  );
}
