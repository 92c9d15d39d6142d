"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import { Panel } from "@/components/ui/panel";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/form-shape";
import type { BulkRow, BulkWords } from "./bulk-words";
import { OfferTerms } from "./offer-terms";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: { locale: string; listingId: string; key: string };
  values: Record<string, string>;
  rows: BulkRow[];
  maySend: boolean;
  words: BulkWords;
};

/** Quotes the chosen inquiries at once; each then says beside itself what became of it. */
export function BulkForm({ action, hidden, values, rows, maySend, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const chosen = state.values["inquiryIds[]"];
  const isChosen = (id: string) => (Array.isArray(chosen) ? chosen.includes(id) : chosen === undefined);
  return (
    <form action={send} noValidate className="grid gap-4">
      <Notice>{state.notice}</Notice>
      <FormErrors state={state} title={words.wrong} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Panel>
        <fieldset id="inquiryIds-">
          <legend className="font-semibold text-lg">{words.inquiries}</legend>
          <ul className="divide-y divide-line">
            {rows.map(({ id, name, about }) => (
              <li key={id}>
                <label className="flex min-h-14 items-center gap-3 py-2">
                  <input
                    type="checkbox"
                    name="inquiryIds[]"
                    value={id}
                    defaultChecked={isChosen(id)}
                    className="size-5 flex-none accent-ink"
                  />
                  <span className="min-w-0 flex-1">
                    <span className="block truncate font-medium">
                      <bdi>{name}</bdi>
                    </span>
                    <span className="num block text-ink-2 text-sm">{about}</span>
                  </span>
                  {typeof state.values[`outcome.${id}`] === "string" && (
                    <span className="flex-none font-medium text-sm">{state.values[`outcome.${id}`]}</span>
                  )}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      </Panel>
      <Panel className="grid gap-4">
        <h2 className="font-semibold text-lg">{words.terms}</h2>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField state={state} name="prices" label={words.prices} value="tiers" options={words.choicesOfPrice} />
          <TextField
            state={state}
            name="price"
            label={words.price}
            optional={words.optional}
            inputMode="decimal"
            dir="ltr"
            autoComplete="off"
          />
          <OfferTerms state={state} values={values} words={words} />
          <TextAreaField
            state={state}
            name="note"
            label={words.note}
            optional={words.optional}
            rows={3}
            dir="auto"
            className="sm:col-span-2"
          />
        </div>
      </Panel>
      <SubmitButton
        pending={words.sending}
        disabledBecause={maySend ? undefined : words.assistant}
        className="w-full sm:w-auto sm:justify-self-end"
      >
        {words.send}
      </SubmitButton>
    </form>
  );
}
