"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField, TextAreaField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  hidden: { claimId: number; locale: string; isHeld?: string };
  /** Agents can only refuse a claim on a booth that another shop has. */
  mayAccept: boolean;
  words: Record<
    "answer" | "choose" | "accept" | "refuse" | "reason" | "reasonHint" | "submit" | "sending" | "errors" | "needsLead",
    string
  >;
};

/** Accepts or refuses a claim on a booth, with a reason for the shop that does not get it. */
export function ClaimForm({ action, hidden, mayAccept, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const idPrefix = `claim-${hidden.claimId}-`;
  const accept = { value: "accept", label: words.accept };
  return (
    <form action={send} noValidate className="grid content-start gap-3">
      <FormErrors state={state} title={words.errors} idPrefix={idPrefix} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        state={state}
        name="answer"
        idPrefix={idPrefix}
        label={words.answer}
        hint={mayAccept ? undefined : words.needsLead}
        options={[
          { value: "", label: words.choose },
          ...(mayAccept ? [accept] : []),
          { value: "refuse", label: words.refuse },
        ]}
      />
      <TextAreaField
        state={state}
        name="reason"
        idPrefix={idPrefix}
        label={words.reason}
        hint={words.reasonHint}
        maxLength={500}
        rows={3}
      />
      <SubmitButton pending={words.sending} className="justify-self-start">
        {words.submit}
      </SubmitButton>
    </form>
  );
}
