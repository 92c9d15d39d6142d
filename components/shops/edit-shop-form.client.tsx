"use client";

import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField, TextField } from "@/components/ui/inputs";
import { Panel } from "@/components/ui/panel";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/form-shape";
import { direction, type Locale, languageTag, locales } from "@/lib/locale";
import type { PublicShop } from "@/lib/shops/public-shop";
import { LanguageChecks } from "./language-checks";

export type EditShopWords = Record<
  | "names"
  | "namesLead"
  | "otherLanguages"
  | "facts"
  | "sinceYear"
  | "languages"
  | "opens"
  | "closes"
  | "factory"
  | "factoryLead"
  | "squareMetres"
  | "staff"
  | "lines"
  | "dailyOutput"
  | "optional"
  | "submit"
  | "saving"
  | "errors",
  string
> &
  Record<"name" | "story", Record<Locale, string>> & { cityZh: string; cityEn: string };

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  shop: Pick<PublicShop, "names" | "stories" | "locale" | "sinceYear" | "languages" | "booths" | "factory">;
  /** Why this person may look but not change. */
  readOnlyBecause?: string;
  words: EditShopWords;
};

/** Everything a storefront says that its people may type. */
export function EditShopForm({ action, locale, shop, readOnlyBecause, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const first = [...new Set([shop.locale, "en" as const])];
  const others = locales.filter((each) => !first.includes(each));
  const [booth] = shop.booths;
  const text = (each: Locale) => (
    <div key={each} lang={languageTag(each)} dir={direction(each)} className="grid gap-4">
      <TextField
        name={`names.${each}`}
        label={words.name[each]}
        optional={words.optional}
        maxLength={60}
        value={shop.names[each]}
        state={state}
      />
      <TextAreaField
        name={`stories.${each}`}
        label={words.story[each]}
        optional={words.optional}
        maxLength={2000}
        rows={4}
        value={shop.stories[each]}
        state={state}
      />
    </div>
  );
  const number = (name: string, label: string, value: number | null | undefined) => (
    <TextField
      name={name}
      label={label}
      optional={words.optional}
      inputMode="numeric"
      value={value ?? undefined}
      state={state}
    />
  );
  return (
    <form action={send} noValidate>
      <fieldset disabled={readOnlyBecause !== undefined} className="grid min-w-0 gap-4">
        <Notice>{state.notice}</Notice>
        <FormErrors state={state} title={words.errors} />
        <input type="hidden" name="locale" value={locale} />
        <Panel className="grid gap-4">
          <div>
            <h2 className="font-bold text-xl">{words.names}</h2>
            <p className="max-w-prose text-ink-2 text-sm">{words.namesLead}</p>
          </div>
          <div className="grid gap-5 md:grid-cols-2">{first.map(text)}</div>
          <details open={others.some((each) => state.errors[`names.${each}`] || state.errors[`stories.${each}`])}>
            <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-semibold">
              {words.otherLanguages}
            </summary>
            <div className="mt-2 grid gap-5 md:grid-cols-2">{others.map(text)}</div>
          </details>
        </Panel>
        <Panel className="grid gap-4">
          <h2 className="font-bold text-xl">{words.facts}</h2>
          <div className="grid grid-cols-2 gap-4 md:grid-cols-3">
            <div className="col-span-2 md:col-span-1">{number("sinceYear", words.sinceYear, shop.sinceYear)}</div>
            <TextField name="opensAt" label={words.opens} type="time" value={booth?.opensAt} state={state} />
            <TextField name="closesAt" label={words.closes} type="time" value={booth?.closesAt} state={state} />
          </div>
          <LanguageChecks legend={words.languages} chosen={shop.languages} state={state} />
        </Panel>
        <Panel className="grid gap-4">
          <div>
            <h2 className="font-bold text-xl">{words.factory}</h2>
            <p className="max-w-prose text-ink-2 text-sm">{words.factoryLead}</p>
          </div>
          <div className="grid grid-cols-2 gap-4 md:grid-cols-3">
            <TextField
              name="factory.cityZh"
              label={words.cityZh}
              optional={words.optional}
              maxLength={60}
              value={shop.factory?.city.zh}
              state={state}
            />
            <TextField
              name="factory.cityEn"
              label={words.cityEn}
              optional={words.optional}
              maxLength={60}
              value={shop.factory?.city.en}
              state={state}
            />
            {number("factory.squareMetres", words.squareMetres, shop.factory?.squareMetres)}
            {number("factory.staff", words.staff, shop.factory?.staff)}
            {number("factory.lines", words.lines, shop.factory?.lines)}
            {number("factory.dailyOutput", words.dailyOutput, shop.factory?.dailyOutput)}
          </div>
        </Panel>
      </fieldset>
      <div className="sticky bottom-14 z-10 -mx-4 mt-4 border-line border-t bg-paper px-4 py-3 md:bottom-0 md:mx-0 md:px-0">
        <SubmitButton pending={words.saving} disabledBecause={readOnlyBecause}>
          {words.submit}
        </SubmitButton>
      </div>
    </form>
  );
}
