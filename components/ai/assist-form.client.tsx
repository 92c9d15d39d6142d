"use client";

import { type ReactNode, useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { CheckField, TextAreaField } from "@/components/ui/inputs";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** Checkboxes that share one field name. */
  choices?: { name: string; label: string; options: { value: string; label: string; checked: boolean }[] };
  notes?: { label: string; hint: string; value?: string; max: number };
  look?: "go" | "plain" | "quiet" | "danger";
  words: { submit: string; working: string; wrong: string };
  idPrefix?: string;
  children?: ReactNode;
};

/** Requests or discards a draft; works without a script and preserves the input after an error. */
export function AssistForm({
  action,
  hidden,
  choices,
  notes,
  look = "go",
  words,
  idPrefix = "assist-",
  children,
}: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const checked = choices && state.values[choices.name];
  const wasSent = Object.keys(state.values).length > 0;
  return (
    <form action={send} noValidate className="grid gap-4">
      <Notice>{state.notice}</Notice>
      <FormErrors state={state} title={words.wrong} idPrefix={idPrefix} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choices && (
        <fieldset>
          <legend className="font-medium text-ink-2 text-sm">{choices.label}</legend>
          <div className="flex flex-wrap gap-x-5">
            {choices.options.map(({ value, label, checked: isPreset }) => (
              <CheckField
                key={`${value} ${wasSent}`}
                name={choices.name}
                value={value}
                label={label}
                checked={wasSent ? Array.isArray(checked) && checked.includes(value) : isPreset}
                idPrefix={idPrefix}
              />
            ))}
          </div>
        </fieldset>
      )}
      {notes && (
        <TextAreaField
          state={state}
          name="notes"
          label={notes.label}
          hint={notes.hint}
          rows={3}
          dir="auto"
          maxLength={notes.max}
          value={notes.value ?? ""}
          idPrefix={idPrefix}
        />
      )}
      {children}
      <SubmitButton look={look} pending={words.working} className="w-full sm:w-auto sm:justify-self-start">
        {words.submit}
      </SubmitButton>
    </form>
  );
}
