import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Choice } from "./filter-choices";

type Props = {
  locale: Locale;
  id: string;
  name: string;
  label: string;
  choices: readonly Choice[];
  chosen?: string | number;
};

/** Chooses one value in a select. Several selects may share a name, since the URL accepts repeated parameters. */
export function FilterSelect({ locale, id, name, label, choices, chosen }: Props) {
  if (choices.length === 0) return null;
  const { number } = formats(locale);
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen ?? ""} className="control">
        <option value="">{words(locale)("search.filters.any")}</option>
        {choices.map(({ value, label, count }) => (
          <option key={value} value={value}>
            {count === undefined ? label : `${label} · ${number(count)}`}
          </option>
        ))}
      </select>
    </div>
  );
}
