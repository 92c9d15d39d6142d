"use client";

import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  of: { shopId: number; locale: Locale };
  accept: string;
  words: Record<"hint" | "file" | "check" | "checking", string>;
};

/** Uploads a table for a dry run. */
export function UploadForm({ action, of, accept, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} className="grid gap-3">
      <input type="hidden" name="shopId" value={of.shopId} />
      <input type="hidden" name="locale" value={of.locale} />
      <p className="text-ink-2 text-sm">{words.hint}</p>
      <Field name="file" label={words.file} error={state.errors.file ?? state.errors.form}>
        {(control) => <input type="file" accept={accept} {...control} />}
      </Field>
      <SubmitButton pending={words.checking} className="justify-self-start">
        {words.check}
      </SubmitButton>
    </form>
  );
}
