"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: { inquiryId: string; locale: string };
  /** The verdicts to choose from. */
  verdicts: ("genuine" | "spam")[];
  words: Record<"genuine" | "spam" | "working", string>;
};

/** Marks an inquiry as genuine or as spam. */
export function SpamReviewForm({ action, hidden, verdicts, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} className="flex flex-wrap gap-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {verdicts.map((verdict) => (
        <SubmitButton
          key={verdict}
          name="verdict"
          value={verdict}
          look={verdict === "genuine" ? "go" : "quiet"}
          pending={words.working}
        >
          {words[verdict]}
        </SubmitButton>
      ))}
      {state.errors.form && (
        <p role="alert" className="w-full font-medium text-drum text-sm">
          {state.errors.form}
        </p>
      )}
    </form>
  );
}
