"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  words: { agree: string; decline: string; wrong: string };
};

/** Renders a form with two buttons, agree and decline; works without a script. */
export function AnswerForm({ action, hidden, words }: Props) {
  const [state, submit] = useActionState(action, emptyForm, "#handover");
  return (
    <form id="handover" action={submit} className="flex scroll-mt-32 flex-wrap gap-3">
      <FormErrors state={state} title={words.wrong} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" name="answer" value="agree" className={buttonClass("plain")}>
        {words.agree}
      </button>
      <button type="submit" name="answer" value="decline" className={buttonClass("quiet")}>
        {words.decline}
      </button>
    </form>
  );
}
