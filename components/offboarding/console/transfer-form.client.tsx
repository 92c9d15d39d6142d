"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/inputs";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";
import { ProposalFields, type ProposalWords } from "./proposal-fields";

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  words: ProposalWords & Record<"lead" | "email" | "emailHint", string>;
};

const idPrefix = "transfer-";

/** Proposes to transfer a shop: to whom, why, and the document that proves it. It is open while it has errors. */
export function TransferForm({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <details open={Object.keys(state.errors).length > 0 || undefined}>
      <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-medium">
        {words.submit}
      </summary>
      <p className="mb-3 text-ink-2">{words.lead}</p>
      <form action={send} noValidate className="grid gap-4">
        <FormErrors state={state} title={words.errors} idPrefix={idPrefix} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          state={state}
          name="email"
          type="email"
          idPrefix={idPrefix}
          label={words.email}
          hint={words.emailHint}
          autoComplete="off"
        />
        <ProposalFields state={state} idPrefix={idPrefix} words={words} />
      </form>
    </details>
  );
}
