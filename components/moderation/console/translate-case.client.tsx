"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

/** A translated text with the name of its part; `text` is the note if it could not be translated. */
export type ShownTranslation = { title: string; text: string; isTranslated: boolean };
export type TranslateCaseState = {
  form: FormState;
  /** Who translated, or that there was nothing to translate. */
  note?: string;
  texts: ShownTranslation[];
};

type Props = {
  action: (state: TranslateCaseState, form: FormData) => Promise<TranslateCaseState>;
  hidden: Record<string, string>;
  lang: string;
  words: Record<"translate" | "translating", string>;
  /** Why no translation can be asked for. */
  disabledBecause?: string;
};

/** Translates the texts of a case that the operator does not read. */
export function TranslateCase({ action, hidden, lang, words, disabledBecause }: Props) {
  const [{ form, note, texts }, send] = useActionState(action, { form: emptyForm, texts: [] });
  const [error] = Object.values(form.errors);
  return (
    <div className="grid gap-3 text-sm print:hidden">
      {note === undefined && (
        <form action={send}>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton look="plain" isSmall pending={words.translating} disabledBecause={disabledBecause}>
            {words.translate}
          </SubmitButton>
        </form>
      )}
      {error && (
        <p role="alert" className="font-medium text-drum">
          {error}
        </p>
      )}
      {note && (
        <p role="status" className="text-ink-2">
          {note}
        </p>
      )}
      {texts.length > 0 && (
        <dl className="grid gap-2">
          {texts.map(({ title, text, isTranslated }) => (
            <div key={`${title} ${text}`}>
              <dt className="text-ink-2">{title}</dt>
              <dd
                lang={isTranslated ? lang : undefined}
                dir="auto"
                className="whitespace-pre-wrap [overflow-wrap:anywhere]"
              >
                {text}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
