import type { Locale, SomeTexts, Texts } from "../i18n/locale";
import type { OwnText } from "./listing-fields";
import { phraseIn } from "./translate-attribute";

/** What a text is built from. Words people wrote are only ever taken whole. */
export type Buildable = {
  category: Texts;
  /** The English name the shop wrote, which buyers of all languages can look for. */
  englishTitle?: string;
  attributes: { name: Texts; value: SomeTexts }[];
  sku: string | null;
};

const most = 200;

/**
 * A name and a description in a language nobody wrote, of the category's name and what fixed phrases can say: a list,
 * so that no grammar is ever computed.
 */
export function buildText({ category, englishTitle, attributes, sku }: Buildable, locale: Locale): OwnText {
  const isMirrored = locale === "ar" || locale === "ur";
  const comma = locale === "zh" ? "，" : isMirrored ? "، " : ", ";
  const colon = locale === "zh" ? "：" : locale === "fr" ? " : " : ": ";
  const said = attributes.flatMap(({ name, value }) => {
    const phrase = phraseIn(value, locale);
    return phrase ? [{ name: name[locale], phrase }] : [];
  });
  const details = said.slice(0, 3).map(({ phrase }) => phrase);
  const parts = [category[locale], ...(englishTitle ? [englishTitle] : details), ...(sku ? [sku] : [])];
  let title = "";
  for (const part of parts) if ((title + comma + part).length <= most) title += title ? comma + part : part;
  return { title, description: said.map(({ name, phrase }) => `${name}${colon}${phrase}`).join("\n") };
}
