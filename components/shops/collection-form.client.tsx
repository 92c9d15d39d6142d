"use client";

import { type Option, TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormState } from "@/lib/http/form-shape";
import { direction, type Locale, languageTag, locales, type SomeTexts, type Texts } from "@/lib/i18n/locale";
import { OrderButtons, type OrderWords, RemovedItem } from "./order-buttons";
import { useOrder } from "./use-order.client";

export type CollectionWords = SavedFormWords &
  OrderWords &
  Record<"designs" | "add" | "choose" | "otherLanguages" | "optional", string> & { name: Texts };

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  own: Locale;
  names: SomeTexts;
  chosen: Option[];
  /** All listings to choose from. */
  designs: Option[];
  readOnlyBecause?: string;
  words: CollectionWords;
};

/** Edits a collection: its name in each language, and its listings in order. */
export function CollectionForm({ action, hidden, own, names, chosen, designs, readOnlyBecause, words }: Props) {
  const order = useOrder(chosen.map(({ value, label }) => ({ id: value, label })));
  const mainLocales = [...new Set([own, "en" as const])];
  const others = locales.filter((each) => !mainLocales.includes(each));
  const available = designs.filter(({ value }) => !order.items.some(({ id }) => id === value));
  const nameField = (each: Locale, state: FormState) => (
    <div key={each} lang={languageTag(each)} dir={direction(each)}>
      <TextField
        name={`names.${each}`}
        label={words.name[each]}
        optional={each === own ? undefined : words.optional}
        maxLength={60}
        value={names[each]}
        state={state}
      />
    </div>
  );
  return (
    <SavedForm action={action} hidden={hidden} readOnlyBecause={readOnlyBecause} words={words}>
      {(state) => (
        <>
          <div className="grid gap-4 md:grid-cols-2">{mainLocales.map((each) => nameField(each, state))}</div>
          <details>
            <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-semibold">
              {words.otherLanguages}
            </summary>
            <div className="mt-2 grid gap-4 md:grid-cols-2">{others.map((each) => nameField(each, state))}</div>
          </details>
          <fieldset id="listingIds" className="grid gap-2">
            <legend className="mb-1 font-medium text-ink-2 text-sm">{words.designs}</legend>
            <ol className="grid gap-2">
              {order.items.map(({ id, label }, index) => (
                <li key={id} className="flex items-center gap-3 rounded-m border border-line px-3 py-1.5">
                  <input type="hidden" name="listingIds[]" value={id} />
                  <span className="num text-ink-3">{index + 1}</span>
                  <span className="min-w-0 flex-1 break-words">{label}</span>
                  <OrderButtons
                    index={index}
                    count={order.items.length}
                    name={label}
                    words={words}
                    move={order.move}
                    remove={order.remove}
                  />
                </li>
              ))}
            </ol>
            <RemovedItem isOne={order.removed !== undefined} words={words} undo={order.undo} />
            {available.length > 0 && (
              <select
                aria-label={words.add}
                className="control"
                value=""
                onChange={({ currentTarget }) => {
                  const design = available.find(({ value }) => value === currentTarget.value);
                  if (design) order.add({ id: design.value, label: design.label });
                }}
              >
                <option value="">{words.choose}</option>
                {available.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            )}
            {state.errors.listingIds && <p className="font-medium text-drum text-sm">{state.errors.listingIds}</p>}
          </fieldset>
        </>
      )}
    </SavedForm>
  );
}
