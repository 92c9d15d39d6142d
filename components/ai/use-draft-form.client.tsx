"use client";

import { type FormEvent, useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** Text to add to the reply field. */
  body: string;
  words: Record<"take" | "working" | "wrong", string>;
};

/** Appends a draft to the reply that is being written. Without a script the server renders it into the reply field. */
export function UseDraftForm({ action, hidden, body, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} onSubmit={(event) => addToReply(event, body)} className="grid gap-3">
      <FormErrors state={state} title={words.wrong} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look="plain" pending={words.working} className="w-full sm:w-auto sm:justify-self-start">
        {words.take}
      </SubmitButton>
    </form>
  );
}

/** The reply field is in another form of the page, whose `input` handler saves what is typed. */
function addToReply({ currentTarget }: FormEvent<HTMLFormElement>, body: string): void {
  const area = currentTarget.ownerDocument.querySelector<HTMLTextAreaElement>("form textarea[name=body]");
  if (!area) return;
  area.value = [area.value.trim(), body].filter(Boolean).join("\n\n");
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.focus();
}
