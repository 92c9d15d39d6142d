"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, SelectField, TextField } from "@/components/ui/inputs";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  roles: Option[];
  languages: Option[];
  words: Record<"email" | "role" | "language" | "submit" | "working" | "errors", string>;
};

/** Invites a person by email to become a member of the shop. */
export function InviteForm({ action, locale, roles, languages, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-xl gap-4">
      <Notice>{state.notice}</Notice>
      <FormErrors state={state} title={words.errors} labels={words} />
      <input type="hidden" name="locale" value={locale} />
      <TextField state={state} name="email" label={words.email} type="email" dir="ltr" autoComplete="off" />
      <SelectField state={state} name="role" label={words.role} options={roles} />
      <SelectField state={state} name="language" label={words.language} value={locale} options={languages} />
      <SubmitButton pending={words.working}>{words.submit}</SubmitButton>
    </form>
  );
}
