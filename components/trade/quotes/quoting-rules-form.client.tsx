"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { CheckField, TextField } from "@/components/ui/inputs";
import { Panel } from "@/components/ui/panel";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { QuotingRules } from "@/lib/catalogue/quoting-rules";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  rules: QuotingRules;
  readOnlyBecause: string | undefined;
  words: Record<"title" | "lead" | "allow" | "percent" | "hint" | "save" | "working" | "errors", string>;
};

/** Edits whether assistants may quote, and how far below the price tier. */
export function QuotingRulesForm({ action, locale, rules, readOnlyBecause, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const wasSent = Object.keys(state.values).length > 0;
  const isOn = wasSent ? state.values.assistantsQuote === "yes" : rules.assistantsQuote;
  return (
    <Panel id="quoting" className="grid gap-3">
      <h2 className="font-semibold text-lg">{words.title}</h2>
      <p className="text-ink-2">{words.lead}</p>
      <form action={send} noValidate>
        <fieldset disabled={readOnlyBecause !== undefined} className="grid min-w-0 gap-3">
          <Notice>{state.notice}</Notice>
          <FormErrors state={state} title={words.errors} />
          <input type="hidden" name="locale" value={locale} />
          <CheckField key={String(isOn)} name="assistantsQuote" label={words.allow} checked={isOn} />
          <TextField
            state={state}
            name="percentOff"
            label={words.percent}
            hint={words.hint}
            value={rules.percentOff}
            inputMode="numeric"
            dir="ltr"
            autoComplete="off"
          />
          <SubmitButton look="plain" pending={words.working} disabledBecause={readOnlyBecause}>
            {words.save}
          </SubmitButton>
        </fieldset>
      </form>
    </Panel>
  );
}
