"use client";

import { SelectField, TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormAction } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { TextsFields, type TextsWords } from "./texts-fields";

type Props = {
  action: FormAction;
  locale: Locale;
  required: readonly Locale[];
  maxLength: number;
  kinds: { value: string; label: string }[];
  words: SavedFormWords & TextsWords & Record<"kind" | "firstDay" | "lastDay", string>;
};

/** Enters a holiday of the market: its kind, its days and its names. */
export function HolidayForm({ action, locale, required, maxLength, kinds, words }: Props) {
  return (
    <SavedForm action={action} hidden={{ locale }} look="go" words={words}>
      {(state) => (
        <>
          <div className="grid grid-cols-1 gap-4 md:grid-cols-3">
            <SelectField name="kind" label={words.kind} options={kinds} state={state} />
            <TextField name="firstDay" label={words.firstDay} type="date" state={state} />
            <TextField name="lastDay" label={words.lastDay} type="date" state={state} />
          </div>
          <TextsFields state={state} name="names" required={required} maxLength={maxLength} words={words} />
        </>
      )}
    </SavedForm>
  );
}
