"use client";

import { CheckField, SelectField, TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormAction } from "@/lib/http/form-shape";
import { type Locale, languageNames, locales } from "@/lib/i18n/locale";
import { TextsFields, type TextsWords } from "./texts-fields";

type Props = {
  action: FormAction;
  locale: Locale;
  required: readonly Locale[];
  maxLength: number;
  audiences: { value: string; label: string }[];
  words: SavedFormWords & TextsWords & Record<"audience" | "languages" | "from" | "until", string>;
};

/** Publishes an announcement: its texts, its readers and its time. */
export function AnnouncementForm({ action, locale, required, maxLength, audiences, words }: Props) {
  return (
    <SavedForm action={action} hidden={{ locale }} look="go" words={words}>
      {(state) => (
        <>
          <TextsFields state={state} name="texts" required={required} maxLength={maxLength} isLong words={words} />
          <div className="grid grid-cols-1 gap-4 md:grid-cols-3">
            <SelectField name="audience" label={words.audience} options={audiences} state={state} />
            <TextField
              name="startsAt"
              label={words.from}
              optional={words.optional}
              type="datetime-local"
              state={state}
            />
            <TextField name="endsAt" label={words.until} type="datetime-local" state={state} />
          </div>
          <fieldset>
            <legend className="font-medium text-ink-2 text-sm">{words.languages}</legend>
            <div className="flex flex-wrap gap-x-5">
              {locales.map((each) => (
                <CheckField
                  key={each}
                  name="locales[]"
                  value={each}
                  label={languageNames[each]}
                  checked={state.values["locales[]"]?.includes(each) ?? false}
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
    </SavedForm>
  );
}
