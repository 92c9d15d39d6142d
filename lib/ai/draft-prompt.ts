import { and, asc, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { type assistRequests, categories, listingPictures, pictures } from "@/db/schema";
import { type Locale, languageNames, languageTag, locales } from "../i18n/locale";
import type { MediaSource } from "../media/renditions-on-demand";
import { siftDraft } from "./filter-draft";
import { mostPictures } from "./limits";
import { type GoodsWords, getGoodsWords } from "./product-words";
import { readPictures } from "./read-pictures";
import type { Prepared } from "./run-assist-request";

const line = z.string().max(2_000);
/** By the tags of `languages`; others are no mistake, and are left out later. */
const languages = z.string().max(20);

/** What a model says of a design. */
export const draftAnswer = z.object({
  category: line.nullish(),
  attributes: z.record(z.string().max(60), z.record(languages, line)).default({}),
  texts: z.record(languages, z.object({ title: line, description: z.string().max(8_000).default("") })),
});
export type DraftAnswer = z.output<typeof draftAnswer>;

const task = [
  "Describe the goods in the pictures for wholesale buyers. `texts`: in every language of `languages`, a title of at most 80 letters",
  "(what it is, its material or kind, what it is for) and a description of two to five short sentences on what the pictures and",
  "`said` show: shape, colours, material, parts, use. `attributes`: for each code of `attributes` that you can tell, its value in",
  "every language. `category`: the slug of `categories` that fits best. Use the words of `glossary` for what they name.",
].join(" ");

/** For use within `asShop()`. */
export async function draftQuestion(
  row: typeof assistRequests.$inferSelect,
  tx: Tx,
  media?: MediaSource,
): Promise<Prepared> {
  const listingId = row.listingId ?? 0;
  const goods = await getGoodsWords(listingId, tx);
  const notes = row.input?.notes ?? "";
  const keys = await tx
    .select({ key: pictures.key })
    .from(listingPictures)
    .innerJoin(pictures, and(eq(pictures.id, listingPictures.pictureId), eq(pictures.shopId, row.shopId)))
    .where(eq(listingPictures.listingId, listingId))
    .orderBy(asc(listingPictures.position))
    .limit(mostPictures);
  const kinds = await tx
    .select({ id: categories.id, slug: categories.slug })
    .from(categories)
    .where(isNotNull(categories.parentId));
  return {
    ask: async (assistant) =>
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
    sift: (answer) => siftDraft(answer as DraftAnswer, goods, notes, kinds),
  };
}

/** Slugs, names and the shop's own words: nothing of prices, buyers or people. */
const dataOf = ({ category, attributes, texts, values }: GoodsWords, notes: string, slugs: string[]) => ({
  languages: Object.fromEntries(
    locales.map((locale: Locale) => [locale, `${languageNames[locale]} (${languageTag(locale)})`]),
  ),
  category: category.slug,
  categories: slugs,
  attributes: attributes.map(({ code, type, names }) => ({ code, type, name: names.en })),
  glossary: [category.names, ...attributes.map(({ names }) => names)],
  said: {
    notes,
    texts: Object.fromEntries(texts.map(({ locale, title, description }) => [locale, { title, description }])),
    attributes: values,
  },
});
