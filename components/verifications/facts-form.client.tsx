"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { Claim } from "@/db/base/proforma-content";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";
import type { OwnVerificationPage } from "@/lib/verifications/own-verification";
import { hasFact } from "@/lib/verifications/rules";
import type { FactsWords } from "./form-words";

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  claim: Claim;
  facts: OwnVerificationPage["facts"];
  plates: string[];
  words: FactsWords;
};

/** States what the documents say, and sends the request with its files to the market. */
export function FactsForm({ action, hidden, claim, facts, plates, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const has = (fact: Parameters<typeof hasFact>[1]) => hasFact(claim, fact);
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {has("name") && (
        <TextField state={state} name="name" label={words.name} value={facts.name ?? ""} maxLength={120} />
      )}
      {has("licenceNumber") && (
        <TextField
          state={state}
          name="licenceNumber"
          label={words.licenceNumber}
          value={facts.licenceNumber ?? ""}
          maxLength={40}
          autoCapitalize="characters"
          autoComplete="off"
          dir="ltr"
        />
      )}
      {has("booth") && (
        <SelectField
          state={state}
          name="booth"
          label={words.booth}
          value={facts.booth?.toString() ?? plates[0]}
          options={plates.map((plate) => ({ value: plate, label: plate }))}
        />
      )}
      {has("leaseUntil") && (
        <TextField
          state={state}
          name="leaseUntil"
          type="date"
          label={words.leaseUntil}
          value={facts.leaseUntil ?? ""}
        />
      )}
      {has("lineCount") && (
        <TextField
          state={state}
          name="lineCount"
          inputMode="numeric"
          label={words.lineCount}
          value={facts.lineCount ?? ""}
          maxLength={3}
        />
      )}
      {has("address") && (
        <TextField state={state} name="address" label={words.address} value={facts.address ?? ""} maxLength={200} />
      )}
      <TextAreaField
        state={state}
        name="note"
        label={words.note}
        optional={words.optional}
        value={facts.note ?? ""}
        maxLength={1000}
      />
      <SubmitButton pending={words.sending} className="justify-self-start">
        {words.send}
      </SubmitButton>
    </form>
  );
}
