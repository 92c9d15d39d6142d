import { words } from "@/lib/i18n/messages";
import { FilterSelect } from "./filter-select";
import type { ListFilters } from "./list-filters";

/** Chooses one value per attribute. Chosen values that no result has remain visible. */
export function FilterAttributes({ locale, query, facets, valueNames, total }: ListFilters) {
  const values = query.values ?? [];
  const shown = new Set(facets.attributes.flatMap((each) => each.values.map(({ id }) => id)));
  return (
    <>
      {facets.attributes.map(({ code, name, values: choices }) => (
        <FilterSelect
          key={code}
          locale={locale}
          id={`attr-${code}`}
          name="attr"
          label={name}
          choices={choices.map(({ id, name, count }) => ({ value: id, label: name, count }))}
          chosen={choices.find(({ id }) => values.includes(id))?.id}
        />
      ))}
      {values
        .filter((id) => !shown.has(id))
        .map((id) => (
          <FilterSelect
            key={id}
            locale={locale}
            id={`attr-${id}`}
            name="attr"
            label={words(locale)("search.filters.attribute")}
            choices={[{ value: id, label: valueNames.get(id) ?? `#${id}`, count: total }]}
            chosen={id}
          />
        ))}
    </>
  );
}
