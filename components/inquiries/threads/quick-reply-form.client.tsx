"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField, TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { QuickReply } from "@/lib/inquiries/threads/list-quick-replies";
import type { quickReplyWords } from "./quick-reply-words";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** The quick reply to edit; without it the form creates one. */
  reply?: QuickReply;
  words: ReturnType<typeof quickReplyWords>;
};

/** Edits a quick reply: its name, and its text in any number of languages. */
export function QuickReplyForm({ action, hidden, reply, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.wrong} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField state={state} name="title" label={words.name} value={reply?.title} />
      <p className="text-ink-2 text-sm">{words.hint}</p>
      <div className="grid gap-4 md:grid-cols-2">
        {words.languages.map(({ locale, tag, name }) => (
          <TextAreaField
            key={locale}
            state={state}
            name={`body-${locale}`}
            label={<span lang={tag}>{name}</span>}
            optional={words.optional}
            value={reply?.bodies[locale]}
            rows={3}
            lang={tag}
            dir="auto"
          />
        ))}
      </div>
      <SubmitButton pending={words.saving}>{words.save}</SubmitButton>
    </form>
  );
}
