"use client";

import { type ReactNode, useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { Notice } from "./notice";
import { SubmitButton } from "./submit-button.client";

export type SavedFormWords = Record<"submit" | "saving" | "errors", string>;

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** The reason why the form is read-only for this member. */
  readOnlyBecause?: string;
  words: SavedFormWords;
  look?: "go" | "plain" | "danger";
  /** Keeps the ids of its fields apart from those of other forms on the page. */
  idPrefix?: string;
  labels?: Record<string, string>;
  children: (state: FormState) => ReactNode;
};

/** Renders a form section that is saved on its own: errors, fields, and a button with the result beside it. */
export function SavedForm(props: Props) {
  const { action, hidden, readOnlyBecause, words, look = "plain", idPrefix, labels, children } = props;
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="min-w-0">
      <fieldset disabled={readOnlyBecause !== undefined} className="grid min-w-0 gap-4">
        <FormErrors state={state} title={words.errors} idPrefix={idPrefix} labels={labels} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children(state)}
      </fieldset>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <SubmitButton pending={words.saving} look={look} disabledBecause={readOnlyBecause}>
          {words.submit}
        </SubmitButton>
        <Notice>{state.notice}</Notice>
      </div>
    </form>
  );
}
