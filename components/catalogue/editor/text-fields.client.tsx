"use client";

import type { OwnText } from "@/lib/catalogue/listing-fields";
import type { TextOrigin } from "@/lib/catalogue/text-origins";
import type { FormState } from "@/lib/http/form-shape";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { LanguageText } from "./language-text.client";
import { markOf, TextMark } from "./text-mark";
import { submittedText } from "./types";
import type { EditorWords } from "./words";

type Props = {
  state: FormState;
  languages: Locale[];
  words: EditorWords["texts"];
  optional: string;
  origins?: Partial<Record<Locale, TextOrigin>>;
  generated?: Record<Locale, OwnText>;
};

/**
 * Edits name and description per language; texts other than the shop's own are generated unless somebody writes them.
 */
export function TextFields({ state, languages, words, optional, origins = {}, generated }: Props) {
  const [first, ...others] = languages;
  const isWrong = (locale: Locale) => Boolean(state.errors[`title.${locale}`] ?? state.errors[`description.${locale}`]);
  const propsOf = (locale: Locale) => ({
    locale,
    state,
    words,
    optional,
    saved: origins[locale],
    generated: generated?.[locale],
  });
  return (
    <>
      {first && <LanguageText {...propsOf(first)} isFirst />}
      <details open={others.some(isWrong)} className="rounded-m border border-line">
        <summary className="disclosure flex min-h-11 cursor-pointer items-center px-3 py-2 font-medium">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {words.more}
            {others
              .filter((locale) => submittedText(state, `title.${locale}`))
              .map((locale) => (
                <span key={locale} className="inline-flex items-center gap-1 text-sm">
                  <bdi lang={languageTag(locale)}>{words.languages[locale]}</bdi>
                  <TextMark mark={markOf(origins[locale]) ?? "own"} words={words.marks} />
                </span>
              ))}
          </span>
        </summary>
        <div className="grid gap-5 p-3 pt-1">
          {others.map((locale) => (
            <div key={locale} className="border-line border-t pt-3">
              <LanguageText {...propsOf(locale)} />
            </div>
          ))}
        </div>
      </details>
    </>
  );
}
