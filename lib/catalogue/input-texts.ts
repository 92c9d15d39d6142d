import { locales } from "../i18n/locale";
import type { ListingFields } from "./listing-fields";
import type { ListingForm, Refuse } from "./listing-form";

const attributePrefix = "attribute.";

/** Parses the texts of the languages with a title. A description without a title is an error at the title field. */
export function textsOf(raw: ListingForm, refuse: Refuse): ListingFields["texts"] {
  const texts: ListingFields["texts"] = {};
  for (const locale of locales) {
    const title = trimmed(raw[`title.${locale}`]);
    const description = trimmed(raw[`description.${locale}`]);
    if (title) texts[locale] = { title, description };
    else if (description) refuse([`title.${locale}`], "catalogue.editor.texts.titleMissing");
  }
  return texts;
}

export function attributesOf(raw: ListingForm): ListingFields["attributes"] {
  const attributes = Object.entries(raw).flatMap(([name, value]): [string, string][] => {
    const text = trimmed(value);
    return name.startsWith(attributePrefix) && text ? [[name.slice(attributePrefix.length), text]] : [];
  });
  return Object.fromEntries(attributes);
}

const trimmed = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
