"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: { inquiryId: string; quoteId: string; locale: string };
  look: "go" | "quiet";
  label: string;
  working: string;
};

/** One step with a version, by one button. */
export function QuoteStep({ action, hidden, look, label, working }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  // The step has no fields of its own: a refusal that is about one of the quote's stands here, too.
  const [complaint] = Object.values(state.errors);
  return (
    <form action={send} className="grid justify-items-start gap-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look={look} pending={working}>
        {label}
      </SubmitButton>
      {complaint && (
        <p role="alert" className="font-medium text-drum text-sm">
          {complaint}
        </p>
      )}
    </form>
  );
}
