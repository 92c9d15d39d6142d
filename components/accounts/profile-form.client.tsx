"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, SelectField, TextField } from "@/components/ui/inputs";
import type { OwnProfile } from "@/lib/accounts/get-own-profile";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

export type ProfileWords = Record<
  | "name"
  | "company"
  | "phone"
  | "country"
  | "port"
  | "taxNumber"
  | "taxHint"
  | "language"
  | "currency"
  | "optional"
  | "submit"
  | "errors",
  string
>;

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  profile: Omit<OwnProfile, "email">;
  countries: (Option | { group: string; options: Option[] })[];
  languages: Option[];
  currencies: Option[];
  words: ProfileWords;
};

/** Edits a person's profile; only the name is required. */
export function ProfileForm({ action, locale, profile, countries, languages, currencies, words }: Props) {
  const [state, send] = useActionState(action, emptyForm, "#profile-form");
  const shared = { state, optional: words.optional };
  return (
    <form id="profile-form" action={send} noValidate className="grid gap-4 sm:grid-cols-2">
      <div className="empty:hidden sm:col-span-2">
        <FormErrors state={state} title={words.errors} labels={words} />
      </div>
      <input type="hidden" name="locale" value={locale} />
      <TextField name="name" label={words.name} value={profile.name} autoComplete="name" state={state} />
      <TextField
        {...shared}
        name="company"
        label={words.company}
        value={profile.company ?? undefined}
        autoComplete="organization"
      />
      <TextField
        {...shared}
        name="phone"
        label={words.phone}
        value={profile.phone ?? undefined}
        type="tel"
        autoComplete="tel"
        dir="ltr"
      />
      <TextField
        {...shared}
        name="taxNumber"
        label={words.taxNumber}
        hint={words.taxHint}
        value={profile.taxNumber ?? undefined}
        dir="ltr"
      />
      <SelectField
        {...shared}
        name="country"
        label={words.country}
        value={profile.country ?? undefined}
        options={countries}
      />
      <TextField {...shared} name="port" label={words.port} value={profile.port ?? undefined} />
      <SelectField name="language" label={words.language} value={profile.locale} options={languages} state={state} />
      <SelectField
        {...shared}
        name="currency"
        label={words.currency}
        value={profile.currency ?? undefined}
        options={currencies}
      />
      <div className="sm:col-span-2">
        <button type="submit" className={buttonClass("go")}>
          {words.submit}
        </button>
      </div>
    </form>
  );
}
