"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

/** A message as an operator reads it, with the name of its side and its time as text. */
export type ShownMessage = { id: string; from: string; at: string; body: string; lang: string };
export type ReadThreadState = { form: FormState; messages: ShownMessage[] };

type Props = {
  action: (state: ReadThreadState, form: FormData) => Promise<ReadThreadState>;
  hidden: Record<string, string>;
  words: Record<"why" | "submit" | "errors", string>;
};

/** Opens a reported thread for a stated reason, which is recorded. */
export function ThreadReader({ action, hidden, words }: Props) {
  const [{ form, messages }, send] = useActionState(action, { form: emptyForm, messages: [] });
  if (messages.length > 0)
    return (
      <ol className="mt-3 grid gap-3 text-sm">
        {messages.map(({ id, from, at, body, lang }) => (
          <li key={id}>
            <p className="text-ink-2">
              {from} · {at}
            </p>
            <p lang={lang} dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
              {body}
            </p>
          </li>
        ))}
      </ol>
    );
  return (
    <form action={send} noValidate className="mt-3 grid gap-3">
      <FormErrors state={form} title={words.errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField state={form} name="why" label={words.why} maxLength={300} />
      <SubmitButton look="plain" pending={words.submit}>
        {words.submit}
      </SubmitButton>
    </form>
  );
}
