"use client";

import { useActionState } from "react";
import { ContactFields } from "@/components/inquiries/contact-fields";
import { FormGuard } from "@/components/inquiries/form-guard";
import { SendRow } from "@/components/inquiries/send-row";
import { FilesField } from "@/components/media/attachments/files-field";
import { FormErrors } from "@/components/ui/form-errors";
import { CheckField, TextAreaField } from "@/components/ui/inputs";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { CountryOption } from "@/lib/i18n/countries";
import type { Locale } from "@/lib/i18n/locale";
import { SendDetails } from "./send-details";
import type { SendFormWords } from "./send-form-words";

type Shop = { id: string; words: string; samples: { id: string; label: string }[] };
type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  hidden: Record<"locale" | "path" | "designs", string>;
  stamp: string;
  shops: Shop[];
  countries: readonly CountryOption[];
  /** A sentence about the usual route to each country. */
  routes: Record<string, string>;
  words: SendFormWords;
  /** Values from the buyer's profile, by field. */
  known: Record<string, string>;
};

/** Holds the form state, which requires a client component; documents render it as plain HTML. */
export function SendFields({ action, locale, hidden, stamp, shops, countries, routes, words, known }: Props) {
  const [state, send] = useActionState(action, { ...emptyForm, values: known }, "#ask");
  return (
    <form action={send} noValidate className="mt-4 grid gap-4">
      <FormErrors state={state} title={words.wrong} />
      <FormGuard state={state} stamp={stamp} hidden={hidden} trap={words.trap} />
      <TextAreaField state={state} name="message" label={words.message} hint={words.messageHint} rows={5} dir="auto" />
      <ShopNotes state={state} shops={shops} words={words} />
      <ContactFields state={state} locale={locale} countries={countries} routes={routes} words={words} />
      <FilesField state={state} words={words.files} />
      <SendDetails state={state} routes={routes} words={words} />
      <SendRow words={words} />
    </form>
  );
}

/** Renders sample requests and a note to each shop, folded; opens when one of them has a value or an error. */
function ShopNotes({ state, shops, words }: { state: FormState; shops: Shop[]; words: SendFormWords }) {
  const isUsed = ([name, value]: [string, unknown]) => /^(words|sample)\./.test(name) && value !== "";
  return (
    <details
      open={[...Object.entries(state.values), ...Object.entries(state.errors)].some(isUsed)}
      className="rounded-m border border-line px-4"
    >
      <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">{words.single}</summary>
      <div className="grid gap-5 pt-2 pb-4">
        {shops.map((shop) => (
          <div key={shop.id} className="grid gap-1">
            {shop.samples.map(({ id, label }) => (
              <CheckField
                key={id}
                name={`sample.${id}`}
                label={<bdi>{label}</bdi>}
                checked={state.values[`sample.${id}`] !== undefined}
              />
            ))}
            <TextAreaField
              state={state}
              name={`words.${shop.id}`}
              label={shop.words}
              optional={words.optional}
              rows={2}
              dir="auto"
            />
          </div>
        ))}
      </div>
    </details>
  );
}
