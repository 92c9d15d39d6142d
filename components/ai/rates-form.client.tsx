"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/inputs";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

const kinds = ["draft", "reply", "captions"] as const;
type Kind = (typeof kinds)[number];
type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  minutes: Record<Kind, number>;
  words: Record<Kind | "title" | "hint" | "save" | "working" | "wrong", string>;
};

/** Edits how many minutes each kind of draft would have taken by hand. */
export function RatesForm({ action, hidden, minutes, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-3 border-line border-t pt-4">
      <h3 className="font-medium">{words.title}</h3>
      <p className="text-ink-2 text-sm">{words.hint}</p>
      <Notice>{state.notice}</Notice>
      <FormErrors state={state} title={words.wrong} labels={words} idPrefix="rate-" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {kinds.map((kind) => (
          <TextField
            key={kind}
            state={state}
            name={kind}
            label={words[kind]}
            value={minutes[kind]}
            inputMode="numeric"
            idPrefix="rate-"
          />
        ))}
      </div>
      <SubmitButton look="plain" pending={words.working} className="w-full sm:w-auto sm:justify-self-start">
        {words.save}
      </SubmitButton>
    </form>
  );
}
