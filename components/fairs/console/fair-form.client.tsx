"use client";

import { type Option, SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import { type Fair, timeZones } from "@/lib/fairs/fair";
import type { FormAction, FormState } from "@/lib/http/form-shape";
import { direction, type Locale, languageTag, locales, type Texts } from "@/lib/i18n/locale";

const groups = ["names", "venues", "cities", "notes"] as const;
type Group = (typeof groups)[number];
const maxLengths = { names: 120, venues: 160, cities: 60, notes: 600 } as const;

export type FairFormWords = SavedFormWords &
  Record<Group, Texts> &
  Record<
    | "optional"
    | "otherLanguages"
    | "fallback"
    | "slug"
    | "slugHint"
    | "firstDay"
    | "lastDay"
    | "opensAt"
    | "closesAt"
    | "applyUntil"
    | "timeZone"
    | "picture"
    | "pictureHint"
    | "automatic",
    string
  >;

type Props = {
  action: FormAction;
  locale: Locale;
  /** Undefined for a new fair. */
  fair?: Fair;
  /** Pictures of its shops. */
  pictures: Option[];
  readOnlyBecause?: string;
  words: FairFormWords;
};

const required: Locale[] = ["zh", "en"];
const others = locales.filter((each) => !required.includes(each));

/** Makes or edits a fair: its texts in eight languages, its days and hours, its address and its picture. */
export function FairForm({ action, locale, fair, pictures, readOnlyBecause, words }: Props) {
  const hidden = { locale, fairId: fair ? String(fair.id) : "" };
  return (
    <SavedForm action={action} hidden={hidden} readOnlyBecause={readOnlyBecause} words={words} look="go">
      {(state) => (
        <>
          {required.map((each) => (
            <TextFields key={each} {...{ locale: each, fair, state, words }} />
          ))}
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <TextField state={state} name="firstDay" type="date" label={words.firstDay} value={fair?.firstDay} />
            <TextField state={state} name="lastDay" type="date" label={words.lastDay} value={fair?.lastDay} />
            <TextField
              state={state}
              name="opensAt"
              type="time"
              label={words.opensAt}
              value={fair?.opensAt ?? "09:00"}
            />
            <TextField
              state={state}
              name="closesAt"
              type="time"
              label={words.closesAt}
              value={fair?.closesAt ?? "17:00"}
            />
            <TextField
              state={state}
              name="applyUntil"
              type="date"
              label={words.applyUntil}
              optional={words.optional}
              value={fair?.applyUntil ?? ""}
            />
            <SelectField
              state={state}
              name="timeZone"
              label={words.timeZone}
              value={fair?.timeZone ?? timeZones[0]}
              options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
            />
            {fair ? (
              <SelectField
                state={state}
                name="pictureKey"
                label={words.picture}
                hint={words.pictureHint}
                value={fair.pictureKey ?? ""}
                options={[{ value: "", label: words.automatic }, ...pictures]}
              />
            ) : (
              <TextField
                state={state}
                name="slug"
                label={words.slug}
                optional={words.optional}
                hint={words.slugHint}
                maxLength={40}
              />
            )}
          </div>
          <details>
            <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-semibold">
              {words.otherLanguages}
            </summary>
            <p className="mb-3 text-ink-2 text-sm">{words.fallback}</p>
            <div className="grid gap-4">
              {others.map((each) => (
                <TextFields key={each} {...{ locale: each, fair, state, words }} isOptional />
              ))}
            </div>
          </details>
        </>
      )}
    </SavedForm>
  );
}

type TextFieldsProps = Pick<Props, "locale" | "fair" | "words"> & { state: FormState; isOptional?: boolean };

/** Renders the texts of a fair in one language. */
function TextFields({ locale, fair, state, words, isOptional }: TextFieldsProps) {
  const common = (group: Group) => ({
    state,
    name: `${group}.${locale}`,
    label: words[group][locale],
    optional: isOptional || group === "notes" ? words.optional : undefined,
    maxLength: maxLengths[group],
    value: fair?.[group][locale],
  });
  return (
    <div lang={languageTag(locale)} dir={direction(locale)} className="grid gap-4 md:grid-cols-3">
      <TextField {...common("names")} />
      <TextField {...common("venues")} />
      <TextField {...common("cities")} />
      <TextAreaField {...common("notes")} rows={2} className="md:col-span-3" />
    </div>
  );
}
