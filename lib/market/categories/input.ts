import { z } from "zod";
import { requiredText } from "../../http/plain-text";
import { locales } from "../../i18n/locale";

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

export const ofCategoryInput = z.object({ categoryId });
export type OfCategory = z.output<typeof ofCategoryInput>;
