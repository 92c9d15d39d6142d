import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

export type Choice = { value: string | number; label: string; count?: number };

type Props = {
  locale: Locale;
  legend: string;
  name: string;
  choices: readonly Choice[];
  chosen?: string | number;
  /** Exact number of results, if known; a single choice that all results meet is hidden. */
  total?: number;
  /** Label of the choice that removes the filter, shown once a choice is made. */
  any?: string;
};

const maxVisible = 6;

/** Chooses one of several values, each with its number of listings; collapses all after the first six. */
export function FilterChoices({ locale, legend, name, choices, chosen, total, any }: Props) {
  const [only] = choices;
  if (!only || (choices.length === 1 && chosen === undefined && only.count === total)) return null;
  const t = words(locale);
  const { number } = formats(locale);
  const all = chosen === undefined ? choices : [{ value: "", label: any ?? t("search.filters.any") }, ...choices];
  const rest = all.slice(maxVisible);
  const row = ({ value, label, count }: Choice) => (
    <label key={value} className="choice">
      <input type="radio" name={name} value={value} defaultChecked={chosen !== undefined && value === chosen} />
      <span>{label}</span>
      {count !== undefined && <small>{number(count)}</small>}
    </label>
  );
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.slice(0, maxVisible).map(row)}
      {rest.length > 0 && (
        <details open={rest.some(({ value }) => value === chosen)}>
          <summary>{t("search.filters.more")}</summary>
          {rest.map(row)}
        </details>
      )}
    </fieldset>
  );
}

/** Returns the choices, with the chosen one first if it is not among them. */
export const withChosen = (choices: Choice[], chosen?: Choice): Choice[] =>
  !chosen || choices.some(({ value }) => value === chosen.value) ? choices : [chosen, ...choices];
