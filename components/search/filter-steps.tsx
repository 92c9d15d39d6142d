import type { Locale } from "@/lib/i18n/locale";
import { FilterChoices, withChosen } from "./filter-choices";

type Props = {
  locale: Locale;
  legend: string;
  name: string;
  steps: readonly { step: number; count: number }[];
  chosen?: number;
  total?: number;
  label: (step: number) => string;
};

/** Filters by a maximum number of days or pieces, in ascending steps. */
export function FilterSteps({ locale, legend, name, steps, chosen, total, label }: Props) {
  const choices = withChosen(
    steps.map(({ step, count }) => ({ value: step, label: label(step), count })),
    chosen === undefined ? undefined : { value: chosen, label: label(chosen), count: total },
  ).sort((one, other) => Number(one.value) - Number(other.value));
  return <FilterChoices locale={locale} legend={legend} name={name} choices={choices} chosen={chosen} total={total} />;
}
