"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import { Panel } from "@/components/ui/panel";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { BulkSummary } from "./bulk-summary.client";
import type { BulkRow, BulkWords } from "./bulk-words";
import { TermsFields } from "./terms-fields";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: { locale: string; listingId: string; key: string };
  /** The listing's title. */
  title: string;
  /** Path of the empty form. */
  next: string;
  values: Record<string, string>;
  rows: BulkRow[];
  maySend: boolean;
  words: BulkWords;
};

/**
 * Quotes the chosen inquiries together, in three steps of one form: the fields, the confirmation, and the result with
 * an undo button. The fields stay in the form while they are hidden, so each step submits all of them.
 */
export function BulkForm({ action, hidden, title, next, values, rows, maySend, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const { step } = state.values;
  const isFields = step !== "confirm" && step !== "waiting";
  const text = (name: string) => String(state.values[name] ?? "");
  return (
    <form action={send} noValidate className="grid gap-4">
      <Notice>{isFields ? state.notice : undefined}</Notice>
      <FormErrors state={state} title={words.wrong} />
      {Object.entries({ ...hidden, key: text("key") || hidden.key, confirmed: text("confirmed") }).map(
        ([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} defaultValue={value} />
        ),
      )}
      {!isFields && <BulkSummary title={title} state={state} rows={rows} next={next} words={words} />}
      <div hidden={!isFields} className={isFields ? "grid gap-4" : ""}>
        <Panel>
          <fieldset id="inquiryIds-">
            <legend className="font-semibold text-lg">{words.inquiries}</legend>
            <Choices state={state} rows={rows} outcomes={isFields} />
          </fieldset>
        </Panel>
        <Panel className="grid gap-4">
          <h2 className="font-semibold text-lg">{words.terms}</h2>
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectField
              state={state}
              name="prices"
              label={words.prices}
              value="tiers"
              options={words.choicesOfPrice}
            />
            <TextField
              state={state}
              name="price"
              label={words.price}
              optional={words.optional}
              inputMode="decimal"
              dir="ltr"
              autoComplete="off"
            />
            <TermsFields state={state} values={values} words={words} />
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
          name="do"
          value="check"
          pending={words.working}
          disabledBecause={maySend ? undefined : words.assistant}
          className="w-full sm:w-auto sm:justify-self-end"
        >
          {words.check}
        </SubmitButton>
      </div>
    </form>
  );
}

/** Renders the inquiries to choose, with their outcomes while the summary does not show them. */
function Choices({ state, rows, outcomes }: { state: FormState; rows: BulkRow[]; outcomes: boolean }) {
  const chosen = state.values["inquiryIds[]"];
  const isChosen = (id: string) => (Array.isArray(chosen) ? chosen.includes(id) : chosen === undefined);
  return (
    <ul className="divide-y divide-line">
      {rows.map(({ id, name, about }) => (
        <li key={id}>
          <label className="flex min-h-14 items-center gap-3 py-2">
            <input
              key={String(isChosen(id))}
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
            {outcomes && typeof state.values[`outcome.${id}`] === "string" && (
              <span className="flex-none font-medium text-sm">{state.values[`outcome.${id}`]}</span>
            )}
          </label>
        </li>
      ))}
    </ul>
  );
}
