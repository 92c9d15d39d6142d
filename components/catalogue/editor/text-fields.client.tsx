"use client";

import { TextAreaField, TextField } from "@/components/ui/inputs";
import type { FormState } from "@/lib/form-shape";
import { direction, type Locale, languageTag } from "@/lib/locale";
import { CheckIcon } from "./icons";
import { fill, typedText } from "./types";
import type { EditorWords } from "./words";

type Props = { state: FormState; languages: Locale[]; words: EditorWords["texts"]; optional: string };

/** Name and description in the shop's own language, then in as many others as it likes. */
export function TextFields({ state, languages, words, optional }: Props) {
  const [first, ...others] = languages;
  const isWritten = (locale: Locale) => typedText(state, `title.${locale}`) !== "";
  const isWrong = (locale: Locale) => Boolean(state.errors[`title.${locale}`] ?? state.errors[`description.${locale}`]);
  return (
    <>
      {first && <TextOf locale={first} state={state} words={words} optional={optional} isFirst />}
      <details open={others.some(isWrong)} className="rounded-m border border-line">
        <summary className="disclosure flex min-h-11 cursor-pointer items-center px-3 py-2 font-medium">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {words.more}
            {others.filter(isWritten).map((locale) => (
              <span key={locale} className="inline-flex items-center gap-1 text-jade text-sm">
                <bdi lang={languageTag(locale)}>{words.languages[locale]}</bdi>
                <CheckIcon />
              </span>
            ))}
          </span>
        </summary>
        <div className="grid gap-5 p-3 pt-1">
          {others.map((locale) => (
            <div key={locale} className="grid gap-3 border-line border-t pt-3">
              <TextOf locale={locale} state={state} words={words} optional={optional} />
            </div>
          ))}
        </div>
      </details>
    </>
  );
}

function TextOf({
  locale,
  state,
  words,
  optional,
  isFirst = false,
}: Omit<Props, "languages"> & { locale: Locale; isFirst?: boolean }) {
  const language = words.languages[locale];
  const common = { state, lang: languageTag(locale), dir: direction(locale) };
  return (
    <>
      <TextField
        {...common}
        name={`title.${locale}`}
        label={fill(words.name, { language })}
        optional={isFirst ? undefined : optional}
        maxLength={200}
      />
      <TextAreaField
        {...common}
        name={`description.${locale}`}
        label={fill(words.description, { language })}
        optional={optional}
        maxLength={4000}
        rows={isFirst ? 5 : 3}
      />
    </>
  );
}
