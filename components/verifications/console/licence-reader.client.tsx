"use client";

import { useActionState } from "react";
import { SelectField } from "@/components/ui/inputs";
import { Tag } from "@/components/ui/tag";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

export type ShownField = {
  field: string;
  label: string;
  read: string;
  claimed: string;
  verdict: string;
  isAlert: boolean;
};
export type ReadLicenceState = {
  form: FormState;
  result?: { title: string; note: string; code?: string; fields: ShownField[] };
};

type Props = {
  action: (state: ReadLicenceState, form: FormData) => Promise<ReadLicenceState>;
  locale: string;
  pictures: { value: string; label: string }[];
  words: Record<"submit" | "reading" | "picture" | "read" | "claimed" | "verdict", string>;
  /** Why the fields cannot be read. */
  disabledBecause?: string;
};

/** Has a provider read the fields of a licence from a picture, and shows each beside what the shop claims. */
export function LicenceReader({ action, locale, pictures, words, disabledBecause }: Props) {
  const [{ form, result }, send] = useActionState(action, { form: emptyForm });
  const [error] = Object.values(form.errors);
  return (
    <div className="grid gap-3">
      <form action={send} className="grid justify-items-start gap-2">
        <input type="hidden" name="locale" value={locale} />
        {pictures.length > 1 ? (
          <SelectField state={form} name="evidenceId" idPrefix="licence-" label={words.picture} options={pictures} />
        ) : (
          <input type="hidden" name="evidenceId" value={pictures[0]?.value} />
        )}
        <SubmitButton look="plain" isSmall pending={words.reading} disabledBecause={disabledBecause}>
          {words.submit}
        </SubmitButton>
        {error && (
          <p role="alert" className="font-medium text-drum text-sm">
            {error}
          </p>
        )}
      </form>
      {result && (
        <section aria-label={result.title} className="grid gap-2 text-sm">
          <h3 className="font-semibold text-base">{result.title}</h3>
          <p className="text-ink-2">{result.note}</p>
          <dl className="divide-y divide-line">
            {result.fields.map(({ field, label, read, claimed, verdict, isAlert }) => (
              <div key={field} className="grid gap-x-3 gap-y-1 py-2 sm:grid-cols-[9rem_1fr_auto]">
                <dt className="font-medium text-ink-2">{label}</dt>
                <dd className="grid min-w-0 gap-1 [overflow-wrap:anywhere]">
                  <span>
                    {words.read}: <bdi>{read}</bdi>
                  </span>
                  <span className="text-ink-2">
                    {words.claimed}: <bdi>{claimed}</bdi>
                  </span>
                </dd>
                <dd className="justify-self-start">
                  <span className="sr-only">{words.verdict}: </span>
                  <Tag look={isAlert ? "busy" : "plain"}>{verdict}</Tag>
                </dd>
              </div>
            ))}
          </dl>
          {result.code && <p className="font-medium">{result.code}</p>}
        </section>
      )}
    </div>
  );
}
