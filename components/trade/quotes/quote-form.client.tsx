"use client";

import { type KeyboardEvent, useActionState, useRef } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField, TextField } from "@/components/ui/inputs";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { Board } from "@/lib/catalogue/factory/lead-time";
import type { ListingTerms } from "@/lib/catalogue/list-trade-terms";
import type { Rates } from "@/lib/core/money";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { numberFormats } from "@/lib/i18n/number-format";
import { CarriageFields } from "./carriage-fields";
import { LeadTimeNote } from "./lead-time-note";
import type { QuoteFormWords } from "./quote-form-words";
import { QuoteLineFields } from "./quote-line-fields";
import { TermsFields } from "./terms-fields";
import { useCalculation } from "./use-calculation.client";
import { useSavedDraft } from "./use-saved-draft.client";

type Props = {
  actions: {
    offer: (state: FormState, form: FormData) => Promise<FormState>;
    saveDraft: (form: FormData) => Promise<FormState>;
  };
  hidden: { locale: string; inquiryId: string; after: string; key: string };
  /** Initial values of the fields. */
  values: Record<string, string>;
  designs: ListingTerms[];
  board: Board | undefined;
  rates: Rates;
  /** ISO 8601; the page and the browser calculate from the same moment. */
  now: string;
  reader: Locale;
  maySend: boolean;
  mayRequestApproval: boolean;
  words: QuoteFormWords;
};

/** Edits a quote: shows the totals while typing and saves the draft. Ctrl + Enter sends. */
export function QuoteForm({
  actions,
  hidden,
  values,
  designs,
  board,
  rates,
  now,
  reader,
  maySend,
  mayRequestApproval,
  words,
}: Props) {
  const [state, send] = useActionState(actions.offer, emptyForm);
  const form = useRef<HTMLFormElement>(null);
  const formats = numberFormats(reader);
  const { calculation, currency, workingDays, onInput, useDays } = useCalculation(form, {
    values,
    designs,
    board,
    rates,
    now,
  });
  const { saved, saveLater, cancelSave } = useSavedDraft(form, actions.saveDraft, words.unsaved);

  const sendByKeys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !maySend) return;
    event.preventDefault();
    form.current?.requestSubmit(form.current.querySelector<HTMLButtonElement>('button[value="send"]'));
  };

  return (
    <form
      ref={form}
      action={send}
      noValidate
      onInput={(event) => {
        onInput(event);
        saveLater();
      }}
      onSubmit={cancelSave}
      onKeyDown={sendByKeys}
      className="grid gap-4"
    >
      <FormErrors state={state} title={words.wrong} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Panel className="grid gap-4">
        <h2 className="font-semibold text-lg">{words.designs}</h2>
        {designs.map((design, index) => (
          <QuoteLineFields
            key={design.listingId}
            index={index}
            design={design}
            calculated={calculation.lines[index]}
            currency={currency}
            state={state}
            values={values}
            words={words}
            formats={formats}
          />
        ))}
        {designs.length > 1 && <p className="text-ink-3 text-sm">{words.leaveOut}</p>}
      </Panel>
      <Panel className="grid gap-4">
        <h2 className="font-semibold text-lg">{words.terms}</h2>
        <div className="grid gap-4 sm:grid-cols-2">
          <TermsFields state={state} values={values} words={words} />
          <CarriageFields state={state} values={values} words={words} />
          <TextField
            state={state}
            name="port"
            label={words.port}
            optional={words.optional}
            value={values.port}
            dir="auto"
          />
          <TextField
            state={state}
            name="workingDays"
            label={words.workingDays}
            value={workingDays}
            inputMode="numeric"
            dir="ltr"
          />
          <LeadTimeNote promise={calculation.promise} words={words} formats={formats} use={useDays} />
          <TextAreaField
            state={state}
            name="note"
            label={words.note}
            hint={words.noteHint}
            optional={words.optional}
            value={values.note}
            rows={3}
            dir="auto"
            className="sm:col-span-2"
          />
        </div>
      </Panel>
      <div className="sticky bottom-14 z-10 -mx-4 grid gap-2 border-line border-t bg-surface px-4 py-3 md:bottom-0 md:mx-0 md:rounded-l md:border">
        <p className="num flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="text-ink-2 text-sm">
            {words.total}
            {calculation.load && ` · ${formats.number(Math.round(calculation.load.cubicMetres * 10) / 10)} m³`}
          </span>
          <span className="font-bold text-xl">
            <bdi>{formats.money({ amount: calculation.total, currency })}</bdi>
          </span>
        </p>
        <div className="flex flex-row-reverse flex-wrap items-center justify-start gap-3">
          {mayRequestApproval && (
            <SubmitButton
              name="do"
              value="ask"
              look={maySend ? "quiet" : "go"}
              pending={words.requestingApproval}
              className="flex-1 sm:flex-none"
            >
              {words.requestApproval}
            </SubmitButton>
          )}
          {(maySend || !mayRequestApproval) && (
            <SubmitButton
              name="do"
              value="send"
              pending={words.sending}
              disabledBecause={maySend ? undefined : words.assistant}
              className="flex-1 sm:flex-none"
            >
              {words.send}
            </SubmitButton>
          )}
          <SubmitButton name="do" value="save" look="quiet" pending={words.saving} className="flex-1 sm:flex-none">
            {words.save}
          </SubmitButton>
          <span role="status" className="me-auto text-ink-3 text-sm">
            {saved ?? (maySend && <span className="hidden md:inline">{words.keys}</span>)}
          </span>
        </div>
      </div>
    </form>
  );
}
