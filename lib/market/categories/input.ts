import { z } from "zod";
import { oneLine, requiredText } from "../../http/plain-text";
import { type Locale, locales } from "../../i18n/locale";
import type { MessageKey } from "../../i18n/messages";
import { gatherTexts } from "../texts-input";

const key = (name: MessageKey): MessageKey => name;

const categoryId = z.coerce.number().int().positive().max(2_147_483_647);

export const maxWord = 80;

/** A word or a phrase that people type for a category, in one language. */
export const addSearchWordInput = z.object({
  categoryId,
  locale: z.enum(locales),
  wordLocale: z.enum(locales),
  word: requiredText(maxWord).transform((word) => word.toLowerCase()),
});
export type AddSearchWord = Omit<z.output<typeof addSearchWordInput>, "locale">;

export const retireSearchWordInput = z.object({ wordId: z.uuid() });
export type RetireSearchWord = z.output<typeof retireSearchWordInput>;

export const maxCategoryName = 80;

/**
 * `names.<language>` in all languages; `place` is 1 for the first among its siblings. Industries have no HS
 * heading. `seen`: how many edits and undone edits the page counted.
 */
export const editCategoryInput = z.preprocess(
  gatherTexts("names"),
  z.object({
    categoryId,
    names: z.object(
      Object.fromEntries(locales.map((each) => [each, requiredText(maxCategoryName)])) as Record<
        Locale,
        ReturnType<typeof requiredText>
      >,
    ),
    hs: z
      .union([
        z.literal("").transform(() => undefined),
        z
          .string()
          .trim()
          .regex(/^\d{4}$/, key("marketData.categories.wrongHs")),
      ])
      .optional(),
    place: z.coerce
      .number({ error: key("marketData.categories.wrongPlace") })
      .int(key("marketData.categories.wrongPlace"))
      .min(1, key("marketData.categories.wrongPlace"))
      .max(999, key("marketData.categories.wrongPlace")),
    seen: z.coerce.number().int().nonnegative(),
    why: requiredText(300, oneLine, key("moderation.rules.whyMissing")),
  }),
);
export type EditCategory = z.output<typeof editCategoryInput>;

export const ofCategoryEditInput = z.object({ editId: z.uuid() });
export type OfCategoryEdit = z.output<typeof ofCategoryEditInput>;

export const ofCategoryInput = z.object({ categoryId });
export type OfCategory = z.output<typeof ofCategoryInput>;
