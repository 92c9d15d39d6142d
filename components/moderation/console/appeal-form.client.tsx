"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField, TextAreaField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  hidden: { appealId: string; locale: string };
  words: Record<
    "outcome" | "choose" | "upheld" | "lifted" | "answer" | "answerHint" | "submit" | "sending" | "errors",
    string
  >;
};

/** Answers an appeal: the decision stands or is lifted, with words that the shop reads. */
export function AppealForm({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const idPrefix = `appeal-${hidden.appealId}-`;
  return (
    <form action={send} noValidate className="grid gap-3">
      <FormErrors state={state} title={words.errors} idPrefix={idPrefix} />
      <input type="hidden" name="appealId" value={hidden.appealId} />
      <input type="hidden" name="locale" value={hidden.locale} />
      <SelectField
        state={state}
        name="outcome"
        idPrefix={idPrefix}
        label={words.outcome}
        options={[
          { value: "", label: words.choose },
          { value: "upheld", label: words.upheld },
          { value: "lifted", label: words.lifted },
        ]}
      />
      <TextAreaField
        state={state}
        name="answer"
        idPrefix={idPrefix}
        label={words.answer}
        hint={words.answerHint}
        maxLength={2000}
      />
      <SubmitButton pending={words.sending}>{words.submit}</SubmitButton>
    </form>
  );
}
