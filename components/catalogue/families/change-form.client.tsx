"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import type { Option } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { OriginFields, type OriginWords } from "./origin-fields";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  relations: Option[];
  today: string;
  values: { relation: string; changes: string; grewOn: string };
  words: OriginWords & Record<"submit" | "working" | "errors", string>;
};

/** Edits how a listing grew out of its parent. */
export function ChangeForm({ action, hidden, relations, today, values, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-xl gap-4">
      <FormErrors state={state} title={words.errors} labels={{ ...words }} idPrefix="change-" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <OriginFields
        state={state}
        words={words}
        relations={relations}
        today={today}
        values={values}
        idPrefix="change-"
      />
      <SubmitButton pending={words.working} look="plain">
        {words.submit}
      </SubmitButton>
    </form>
  );
}
