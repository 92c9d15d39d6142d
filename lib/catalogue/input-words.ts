import { locales } from "../i18n/locale";
import type { ListingForm, Refuse } from "./input";
import type { ListingFields } from "./listing-fields";

const attributePrefix = "attribute.";

/** Texts of the languages that have a title. A description without one is an error beside the title. */
export function textsOf(raw: ListingForm, refuse: Refuse): ListingFields["texts"] {
  const texts: ListingFields["texts"] = {};
  for (const locale of locales) {
    const title = wordsOf(raw[`title.${locale}`]);
    const description = wordsOf(raw[`description.${locale}`]);
    if (title) texts[locale] = { title, description };
    else if (description) refuse([`title.${locale}`], "catalogue.editor.texts.titleMissing");
  }
  return texts;
}

export function attributesOf(raw: ListingForm): ListingFields["attributes"] {
  const said = Object.entries(raw).flatMap(([name, value]): [string, string][] => {
    const words = wordsOf(value);
    return name.startsWith(attributePrefix) && words ? [[name.slice(attributePrefix.length), words]] : [];
  });
  return Object.fromEntries(said);
}

const wordsOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
