"use client";

import { useActionState } from "react";
import { ConfirmFields, type ConfirmWords } from "@/components/accounts/confirm-fields";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField, TextField } from "@/components/ui/inputs";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { RequiredProof } from "@/lib/accounts/confirm-person";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Names = "beneficiary" | "bankName" | "accountNumber" | "swift" | "bankAddress" | "currency";
type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  requiredProof: RequiredProof;
  words: Record<Names | "numberHint" | "optional" | "submit" | "saving" | "errors", string> & ConfirmWords;
};

/** Changes the shop's bank details. */
export function BankForm({ action, locale, requiredProof, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-xl gap-4">
      <Notice>{state.notice}</Notice>
      <FormErrors state={state} title={words.errors} labels={words} />
      <input type="hidden" name="locale" value={locale} />
      <TextField state={state} name="beneficiary" label={words.beneficiary} maxLength={120} autoComplete="off" />
      <TextField state={state} name="bankName" label={words.bankName} maxLength={120} autoComplete="off" />
      <TextField
        state={state}
        name="accountNumber"
        label={words.accountNumber}
        hint={words.numberHint}
        maxLength={60}
        dir="ltr"
        autoComplete="off"
      />
      <TextField state={state} name="swift" label={words.swift} maxLength={20} dir="ltr" autoComplete="off" />
      <TextField
        state={state}
        name="bankAddress"
        label={words.bankAddress}
        optional={words.optional}
        maxLength={200}
        autoComplete="off"
      />
      <SelectField
        state={state}
        name="currency"
        label={words.currency}
        value="USD"
        options={["USD", "CNY"].map((code) => ({ value: code, label: code }))}
      />
      <ConfirmFields state={state} requiredProof={requiredProof} words={words} />
      <SubmitButton pending={words.saving}>{words.submit}</SubmitButton>
    </form>
  );
}
