"use client";

import { useActionState } from "react";
import { ConfirmFields, type ConfirmWords } from "@/components/accounts/confirm-fields";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, SelectField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { RequiredProof } from "@/lib/accounts/confirm-person";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  role: string;
  roles: Option[];
  requiredProof: RequiredProof;
  words: Record<"role" | "submit" | "working" | "errors", string> & ConfirmWords;
};

/** Changes a member's role. */
export function RoleForm({ action, hidden, role, roles, requiredProof, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-xl gap-4">
      <FormErrors state={state} title={words.errors} labels={words} idPrefix="role-" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField state={state} name="role" label={words.role} value={role} options={roles} idPrefix="role-" />
      <ConfirmFields state={state} requiredProof={requiredProof} words={words} idPrefix="role-" />
      <SubmitButton look="plain" pending={words.working}>
        {words.submit}
      </SubmitButton>
    </form>
  );
}
