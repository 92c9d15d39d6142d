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
  /** How many designs were found, if that is known: a choice all of them meet is none. */
  total?: number;
  /** Takes the choice back; offered once there is one. */
  any?: string;
};

const seenAtOnce = 6;

/** One choice of several, as rows with how many designs are so; a long list shows its first ones. */
export function FilterChoices({ locale, legend, name, choices, chosen, total, any }: Props) {
  const [only] = choices;
  if (!only || (choices.length === 1 && chosen === undefined && only.count === total)) return null;
  const t = words(locale);
  const { number } = formats(locale);
  const all = chosen === undefined ? choices : [{ value: "", label: any ?? t("search.filters.any") }, ...choices];
  const rest = all.slice(seenAtOnce);
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
      {all.slice(0, seenAtOnce).map(row)}
      {rest.length > 0 && (
        <details open={rest.some(({ value }) => value === chosen)}>
          <summary>{t("search.filters.more")}</summary>
          {rest.map(row)}
        </details>
      )}
    </fieldset>
  );
}

/** The choices there are and the one that was made, which all that was found has. */
export const withChosen = (choices: Choice[], chosen?: Choice): Choice[] =>
  !chosen || choices.some(({ value }) => value === chosen.value) ? choices : [chosen, ...choices];
