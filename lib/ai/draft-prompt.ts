import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type assistRequests, categories, listingPictures, pictures } from "@/db/schema";
import { type Locale, languageNames, languageTag, locales } from "../i18n/locale";
import type { MediaSource } from "../media/renditions-on-demand";
import type { PreparedPrompt } from "./assistant";
import { type DraftAnswer, draftAnswer, filterDraft } from "./filter-draft";
import { maxPictures } from "./limits";
import { getProductWords, type ProductWords } from "./product-words";
import { readPictures } from "./read-pictures";

const task = [
  "Describe the goods in the pictures for wholesale buyers. `texts`: in every language of `languages`, a title of at most 80 letters",
  "(what it is, its material or kind, what it is for) and a description of two to five short sentences on what the pictures and",
  "`shop` show: shape, colours, material, parts, use. `attributes`: for each code of `attributes` that you can tell, its value in",
  "every language. `category`: the slug of `categories` that fits best. Use the words of `glossary` for what they name.",
].join(" ");

/** Prepares the prompt of a draft. For use within `asShop()`. */
export async function prepareDraftPrompt(
  row: typeof assistRequests.$inferSelect,
  tx: Tx,
  media?: MediaSource,
): Promise<PreparedPrompt> {
  const listingId = row.listingId ?? 0;
  const goods = await getProductWords(listingId, tx);
  const notes = row.input?.notes ?? "";
  const keys = await tx
    .select({ key: pictures.key })
    .from(listingPictures)
    .innerJoin(pictures, and(eq(pictures.id, listingPictures.pictureId), eq(pictures.shopId, row.shopId)))
    .where(eq(listingPictures.listingId, listingId))
    .orderBy(asc(listingPictures.position))
    .limit(maxPictures);
  const kinds = await tx
    .select({ id: categories.id, slug: categories.slug })
    .from(categories)
    .where(isNotNull(categories.parentId));
  return {
    send: async (assistant) =>
      assistant.answer({
        task,
        data: dataOf(
          goods,
          notes,
          kinds.map(({ slug }) => slug),
        ),
        pictures: await readPictures(
          keys.map(({ key }) => key),
          media,
        ),
        schema: draftAnswer,
      }),
    filter: (answer) => filterDraft(answer as DraftAnswer, goods, notes, kinds),
  };
}

/** Builds the prompt's data from slugs, names and the shop's texts, without prices, buyers or members. */
const dataOf = ({ category, attributes, texts, values }: ProductWords, notes: string, slugs: string[]) => ({
  languages: Object.fromEntries(
    locales.map((locale: Locale) => [locale, `${languageNames[locale]} (${languageTag(locale)})`]),
  ),
  category: category.slug,
  categories: slugs,
  attributes: attributes.map(({ code, type, names }) => ({ code, type, name: names.en })),
  glossary: [category.names, ...attributes.map(({ names }) => names)],
  shop: {
    notes,
    texts: Object.fromEntries(texts.map(({ locale, title, description }) => [locale, { title, description }])),
    attributes: values,
  },
});
