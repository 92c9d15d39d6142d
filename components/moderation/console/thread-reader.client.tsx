"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { ThreadSummary, type ThreadSummaryProps } from "./thread-summary.client";

/** A message as an operator reads it, with the name of its side and its time as text. */
export type ShownMessage = { id: string; from: string; at: string; body: string; lang: string };
/** `why`: the reason that was given, for a summary of the same thread. */
export type ReadThreadState = { form: FormState; messages: ShownMessage[]; why: string };

type Props = {
  action: (state: ReadThreadState, form: FormData) => Promise<ReadThreadState>;
  hidden: Record<string, string>;
  words: Record<"why" | "submit" | "errors", string>;
  summary: ThreadSummaryProps;
};

/** Opens a reported thread for a stated reason, which is recorded. */
export function ThreadReader({ action, hidden, words, summary }: Props) {
  const [{ form, messages, why }, send] = useActionState(action, { form: emptyForm, messages: [], why: "" });
  if (messages.length > 0)
    return (
      <div className="mt-3 grid gap-4">
        <ThreadSummary {...summary} hidden={{ ...hidden, why }} />
        <ol className="grid gap-3 text-sm">
          {messages.map(({ id, from, at, body, lang }) => (
            <li key={id} id={`message-${id}`} className="scroll-mt-32">
              <p className="text-ink-2">
                {from} · {at}
              </p>
              <p lang={lang} dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
                {body}
              </p>
            </li>
          ))}
        </ol>
      </div>
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
