"use client";

import { type ReactNode, useActionState } from "react";
import { PasswordField } from "@/components/accounts/password-field";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField, TextField } from "@/components/ui/inputs";
import { Panel } from "@/components/ui/panel";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { LanguageChecks } from "./language-checks";

export type OpenShopWords = Record<
  | "person"
  | "name"
  | "email"
  | "password"
  | "passwordHint"
  | "shop"
  | "nameZh"
  | "nameEn"
  | "nameHint"
  | "handle"
  | "handleHint"
  | "booth"
  | "boothLead"
  | "district"
  | "floor"
  | "choose"
  | "area"
  | "street"
  | "number"
  | "languages"
  | "optional"
  | "submit"
  | "errors",
  string
>;

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  districts: { code: string; name: string }[];
  floors: number[];
  /** Whether the form also creates the person's account. */
  createsAccount: boolean;
  words: OpenShopWords;
};

/** Creates the account, the shop and its booth in one form. */
export function OpenShopForm({ action, locale, districts, floors, createsAccount, words }: Props) {
  const [state, send, isPending] = useActionState(action, emptyForm, "#open-shop");
  const optional = words.optional;
  const latin = { dir: "ltr", autoCapitalize: "none", spellCheck: false } as const;
  return (
    <form id="open-shop" action={send} noValidate className="grid gap-4">
      <FormErrors state={state} title={words.errors} labels={{ ...words, districtCode: words.district }} />
      <input type="hidden" name="locale" value={locale} />
      {createsAccount && (
        <Part title={words.person}>
          <TextField name="name" label={words.name} autoComplete="name" maxLength={80} state={state} />
          <TextField name="email" label={words.email} type="email" autoComplete="username" dir="ltr" state={state} />
          <PasswordField label={words.password} hint={words.passwordHint} autoComplete="new-password" state={state} />
        </Part>
      )}
      <Part title={words.shop} lead={words.nameHint}>
        <TextField name="nameZh" label={words.nameZh} lang="zh-Hans" optional={optional} maxLength={60} state={state} />
        <TextField
          name="nameEn"
          label={words.nameEn}
          lang="en"
          dir="ltr"
          optional={optional}
          maxLength={60}
          state={state}
        />
        <TextField
          name="handle"
          label={words.handle}
          hint={words.handleHint}
          optional={optional}
          maxLength={60}
          {...latin}
          state={state}
        />
      </Part>
      <Part title={words.booth} lead={words.boothLead}>
        <SelectField
          name="districtCode"
          label={words.district}
          options={[
            { value: "", label: words.choose },
            ...districts.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          state={state}
        />
        <div className="grid grid-cols-2 gap-4">
          <SelectField
            name="floor"
            label={words.floor}
            options={[
              { value: "", label: words.choose },
              ...floors.map((floor) => ({ value: String(floor), label: `${floor}F` })),
            ]}
            state={state}
          />
          <TextField name="number" label={words.number} maxLength={12} placeholder="4642" {...latin} state={state} />
        </div>
        <div className="grid grid-cols-2 gap-4">
          <TextField
            name="area"
            label={words.area}
            optional={optional}
            maxLength={4}
            placeholder="C"
            {...latin}
            state={state}
          />
          <TextField
            name="street"
            label={words.street}
            optional={optional}
            maxLength={3}
            inputMode="numeric"
            placeholder="9"
            {...latin}
            state={state}
          />
        </div>
      </Part>
      <Panel>
        <LanguageChecks legend={words.languages} chosen={[locale]} state={state} />
      </Panel>
      <button type="submit" disabled={isPending} className={buttonClass("go")}>
        {words.submit}
      </button>
    </form>
  );
}

const Part = ({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) => (
  <Panel className="grid gap-4">
    <div>
      <h2 className="font-bold text-xl">{title}</h2>
      {lead && <p className="text-ink-2 text-sm">{lead}</p>}
    </div>
    {children}
  </Panel>
);
