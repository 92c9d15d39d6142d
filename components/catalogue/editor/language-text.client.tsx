"use client";

import { useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { TextAreaField, TextField } from "@/components/ui/inputs";
import type { OwnText } from "@/lib/catalogue/listing-fields";
import type { TextOrigin } from "@/lib/catalogue/text-origins";
import type { FormState } from "@/lib/http/form-shape";
import { direction, type Locale, languageTag } from "@/lib/i18n/locale";
import { fieldValue, fillField } from "./fill-field";
import { markOf, TextMark } from "./text-mark";
import { fillPlaceholders, submittedList, submittedText } from "./types";
import type { EditorWords } from "./words";

type Props = {
  locale: Locale;
  state: FormState;
  words: EditorWords["texts"];
  optional: string;
  isFirst?: boolean;
  saved?: TextOrigin;
  /** The text that is generated from the listing's fields if nobody writes one. */
  generated?: OwnText;
};

/** Edits name and description in one language; shows their origin, and buttons to keep or renew an outdated text. */
export function LanguageText({ locale, state, words, optional, isFirst = false, saved, generated }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [isEdited, setIsEdited] = useState(false);
  const [isFresh, setIsFresh] = useState(submittedList(state, "fresh[]").includes(locale));
  const [previous, setPrevious] = useState<OwnText>();
  const names = { title: `title.${locale}`, description: `description.${locale}` };
  const common = { state, lang: languageTag(locale), dir: direction(locale) };
  const language = words.languages[locale];
  const before = markOf(saved);
  const mark = isEdited ? (previous ? "built" : "own") : isFresh && before === "stale" ? "own" : before;

  const write = ({ title, description }: OwnText) => {
    const form = box.current?.closest("form") ?? null;
    fillField(form, names.title, title);
    fillField(form, names.description, description);
  };
  const rewrite = () => {
    const form = box.current?.closest("form") ?? null;
    const current = { title: fieldValue(form, names.title), description: fieldValue(form, names.description) };
    if (generated) write(generated);
    setPrevious(current);
  };
  return (
    <div ref={box} className="grid gap-3" onInput={() => setIsEdited(true)}>
      {mark && !isFirst && submittedText(state, names.title) && (
        <p className="flex items-center gap-2">
          <bdi lang={languageTag(locale)} className="font-medium text-sm">
            {language}
          </bdi>
          <TextMark mark={mark} words={words.marks} />
        </p>
      )}
      {before === "stale" && (
        <div className="grid gap-2 rounded-m bg-amber-soft px-3 py-2 text-sm">
          {previous ? (
            <button
              type="button"
              className={buttonClass("plain", "justify-self-start text-sm")}
              onClick={() => {
                write(previous);
                setPrevious(undefined);
              }}
            >
              {words.undo}
            </button>
          ) : isFresh ? null : (
            <>
              <p className="text-amber">{words.staleHint}</p>
              <div className="flex flex-wrap gap-2">
                <button
                  type="button"
                  className={buttonClass("plain", "text-sm")}
                  onClick={(event) => {
                    setIsFresh(true);
                    const form = event.currentTarget.closest("form");
                    queueMicrotask(() => form?.dispatchEvent(new Event("input", { bubbles: true })));
                  }}
                >
                  {words.confirm}
                </button>
                {generated && (
                  <button type="button" className={buttonClass("quiet", "text-sm")} onClick={rewrite}>
                    {words.rewrite}
                  </button>
                )}
              </div>
            </>
          )}
        </div>
      )}
      {isFresh && <input type="hidden" name="fresh[]" value={locale} />}
      <TextField
        {...common}
        name={names.title}
        label={fillPlaceholders(words.name, { language })}
        optional={isFirst ? undefined : optional}
        maxLength={200}
      />
      <TextAreaField
        {...common}
        name={names.description}
        label={fillPlaceholders(words.description, { language })}
        optional={optional}
        maxLength={4000}
        rows={isFirst ? 5 : 3}
      />
    </div>
  );
}
