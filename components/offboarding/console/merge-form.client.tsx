"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";
import { ProposalFields, type ProposalWords } from "./proposal-fields";

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  words: ProposalWords;
};

const idPrefix = "merge-";

/** Proposes to merge a shop: why, and the document that proves it. */
export function MergeForm({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.errors} idPrefix={idPrefix} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ProposalFields state={state} idPrefix={idPrefix} words={words} />
    </form>
  );
}
