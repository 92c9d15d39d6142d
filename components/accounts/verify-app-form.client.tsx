"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { CodeField } from "./code-field";

type Props = {
  /** Returns recovery codes in `values.codes`. */
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  doneHref: string;
  words: Record<"code" | "submit" | "codesTitle" | "codesText" | "codesSaved" | "errors", string>;
};

/** Verifies a code of the authenticator app and shows the new recovery codes, once. */
export function VerifyAppForm({ action, locale, doneHref, words }: Props) {
  const [state, send] = useActionState(action, emptyForm, "#app-form");
  const { codes } = state.values;
  if (Array.isArray(codes))
    return (
      <div id="app-form" role="status" className="grid gap-3">
        <h3 className="font-semibold text-lg">{words.codesTitle}</h3>
        <p>{words.codesText}</p>
        <ul className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-m border border-line bg-paper p-4 font-mono text-lg">
          {codes.map((code) => (
            <li key={code}>
              <bdi dir="ltr">{code}</bdi>
            </li>
          ))}
        </ul>
        <p>
          <a href={doneHref} className={buttonClass("go")}>
            {words.codesSaved}
          </a>
        </p>
      </div>
    );
  return (
    <form id="app-form" action={send} noValidate className="grid max-w-sm gap-4">
      <FormErrors state={state} title={words.errors} labels={words} />
      <input type="hidden" name="locale" value={locale} />
      <CodeField label={words.code} state={state} />
      <button type="submit" className={buttonClass("go")}>
        {words.submit}
      </button>
    </form>
  );
}
