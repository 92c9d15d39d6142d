"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import { Tag } from "@/components/ui/tag";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

type Language = {
  locale: Locale;
  name: string;
  direction: "ltr" | "rtl";
  /** The shop's title, and the generated title that is used if it has none. */
  title: string;
  generatedTitle: string;
  captions: string;
  /** Whether a model wrote the captions and nobody has edited them. */
  isMachine: boolean;
  labels: { title: string; captions: string };
};
type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  of: { shopId: number; locale: Locale; videoId: number };
  design: string;
  designs: Option[];
  shows: string;
  showOptions: Option[];
  languages: Language[];
  /** Reason why this person may not edit it. */
  readOnlyBecause?: string;
  words: Record<
    "shows" | "design" | "words" | "hint" | "example" | "machine" | "submit" | "working" | "errors" | "optional",
    string
  >;
};

/** Edits a video's subject, and its title and captions per language; the reader's own language is expanded. */
export function VideoForm({
  action,
  of,
  designs,
  design,
  shows,
  showOptions,
  languages,
  readOnlyBecause,
  words,
}: Props) {
  const [state, send] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid grid-cols-1 gap-4">
      <FormErrors state={state} title={words.errors} />
      {Object.entries(of).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <SelectField state={state} name="shows" label={words.shows} value={shows} options={showOptions} />
        <SelectField state={state} name="listingId" label={words.design} value={design} options={designs} />
      </div>
      <fieldset className="grid min-w-0 grid-cols-1 gap-1">
        <legend className="font-semibold">{words.words}</legend>
        <p className="mb-2 text-ink-2 text-sm">{words.hint}</p>
        {languages.map(({ locale, name, direction, title, generatedTitle, captions, isMachine, labels }, index) => {
          const isWrong = Boolean(state.errors[`title.${locale}`] || state.errors[`captions.${locale}`]);
          return (
            <details key={locale} open={index === 0 || isWrong} className="rounded-m border border-line px-3">
              <summary className="flex min-h-11 cursor-pointer items-center gap-x-2 font-medium">
                <span className="flex-none">{name}</span>
                <span className="min-w-0 truncate font-normal text-ink-3 text-sm" dir={direction}>
                  {title || generatedTitle}
                </span>
                {isMachine && (
                  <span className="ms-auto flex-none">
                    <Tag look="busy">{words.machine}</Tag>
                  </span>
                )}
              </summary>
              <div className="grid gap-3 pt-1 pb-4">
                <TextField
                  state={state}
                  name={`title.${locale}`}
                  label={labels.title}
                  value={title}
                  optional={words.optional}
                  placeholder={generatedTitle}
                  dir={direction}
                />
                <TextAreaField
                  // The key remounts the field when captions are replaced, and leaves the other fields' input alone.
                  key={captions}
                  state={state}
                  name={`captions.${locale}`}
                  label={labels.captions}
                  value={captions}
                  optional={words.optional}
                  placeholder={words.example}
                  rows={Math.min(12, Math.max(3, captions.split("\n").length + 1))}
                  dir="auto"
                />
              </div>
            </details>
          );
        })}
      </fieldset>
      <SubmitButton pending={words.working} className="justify-self-start" disabledBecause={readOnlyBecause}>
        {words.submit}
      </SubmitButton>
    </form>
  );
}
