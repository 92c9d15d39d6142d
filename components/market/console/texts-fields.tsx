import { TextAreaField, TextField } from "@/components/ui/inputs";
import type { FormState } from "@/lib/http/form-shape";
import { direction, type Locale, languageTag, locales, type SomeTexts, type Texts } from "@/lib/i18n/locale";

export type TextsWords = Record<"otherLanguages" | "optional", string> & {
  /** The label of the field in each language. */
  fields: Texts;
};

type Props = {
  state: FormState;
  /** The fields are called `<name>.<language>`. */
  name: "texts" | "names";
  /** Languages that have to be filled in; all others are folded. */
  required: readonly Locale[];
  maxLength: number;
  values?: SomeTexts;
  isLong?: boolean;
  words: TextsWords;
};

/** Renders a field for each of the eight languages; the folded ones open if one of them has an error. */
export function TextsFields({ state, name, required, maxLength, values = {}, isLong, words }: Props) {
  const others = locales.filter((each) => !required.includes(each));
  const FieldOfText = isLong ? TextAreaField : TextField;
  const field = (locale: Locale) => (
    <div key={locale} lang={languageTag(locale)} dir={direction(locale)}>
      <FieldOfText
        name={`${name}.${locale}`}
        label={words.fields[locale]}
        optional={required.includes(locale) ? undefined : words.optional}
        value={values[locale]}
        maxLength={maxLength}
        state={state}
        {...(isLong && { rows: 2 })}
      />
    </div>
  );
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">{required.map(field)}</div>
      <details open={others.some((each) => state.errors[`${name}.${each}`])}>
        <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-semibold">
          {words.otherLanguages}
        </summary>
        <div className="mt-2 grid gap-4 md:grid-cols-2">{others.map(field)}</div>
      </details>
    </>
  );
}
