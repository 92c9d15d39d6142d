"use client";

import { TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  name: string;
  label: string;
  hint?: string;
  look?: "plain" | "danger";
  words: SavedFormWords;
};

/** Renders a form with one line of text, such as the shop to invite. */
export const OneFieldForm = ({ action, hidden, name, label, hint, look, words }: Props) => (
  <SavedForm action={action} hidden={hidden} words={words} look={look} idPrefix={`${name}-`}>
    {(state) => <TextField state={state} name={name} idPrefix={`${name}-`} label={label} hint={hint} maxLength={300} />}
  </SavedForm>
);
