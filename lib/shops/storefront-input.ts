import { z } from "zod";
import { optionalText, requiredText } from "../http/plain-text";
import { isCountry } from "../i18n/countries";
import { locales } from "../i18n/locale";
import type { MessageKey } from "../i18n/messages";
import { booth, inEachLanguage, nestFields, wholeNumber } from "./input";

const key = (name: MessageKey): MessageKey => name;
const required = key("errors.required");
const id = z.coerce.number().int().positive();

export const addBoothInput = z.object({
  ...booth,
  squareMetres: wholeNumber(1, 10_000, key("shops.booths.squareMetres.wrong")),
});
export type AddBooth = z.output<typeof addBoothInput>;

export const ofBoothInput = z.object({ boothId: id });
export type OfBooth = z.output<typeof ofBoothInput>;

export const addPresenceInput = z.preprocess(
  nestFields,
  z.object({
    country: z.string({ error: required }).refine(isCountry, required),
    city: z
      .object({ zh: optionalText(60), en: optionalText(60) })
      .refine(({ zh, en }) => zh || en, { error: required, path: ["en"] }),
    entity: requiredText(200),
    hasStock: z.enum(["yes", "no"]).catch("no"),
  }),
);
export type AddPresence = z.output<typeof addPresenceInput>;

export const removePresenceInput = z.object({ country: z.string().length(2), entity: z.string().max(200) });
export type RemovePresence = z.output<typeof removePresenceInput>;

const wrongDay = key("shops.holidays.wrong");
const day = z.iso.date({ error: wrongDay });
const dayMilliseconds = 86_400_000;

/** Both days included; 90 days at most. */
export const addHolidayInput = z.preprocess(
  nestFields,
  z
    .object({ firstDay: day, lastDay: day, notes: inEachLanguage(optionalText(300)).prefault({} as never) })
    .refine(({ firstDay, lastDay }) => lastDay >= firstDay, { error: key("shops.holidays.order"), path: ["lastDay"] })
    .refine(({ firstDay, lastDay }) => Date.parse(lastDay) - Date.parse(firstDay) <= 90 * dayMilliseconds, {
      error: key("shops.holidays.tooLong"),
      path: ["lastDay"],
    })
    .refine(({ lastDay }) => lastDay >= new Date().toISOString().slice(0, 10), {
      error: key("shops.holidays.past"),
      path: ["lastDay"],
    }),
);
export type AddHoliday = z.output<typeof addHolidayInput>;

export const removeHolidayInput = z.object({ holidayId: id });
export type RemoveHoliday = z.output<typeof removeHolidayInput>;

/** `listingIds[]` are in display order. */
export const saveCollectionInput = z.preprocess(
  nestFields,
  z.object({
    collectionId: z.union([z.literal("").transform(() => undefined), id]).optional(),
    names: inEachLanguage(optionalText(60)).refine((names) => locales.some((locale) => names[locale]), {
      error: key("shops.collections.unnamed"),
      path: ["zh"],
    }),
    listingIds: z
      .array(id)
      .default([])
      .transform((ids) => [...new Set(ids)])
      .pipe(z.array(z.number()).min(1, key("shops.collections.empty")).max(60, key("shops.collections.tooMany"))),
  }),
);
export type SaveCollection = z.output<typeof saveCollectionInput>;

export const removeCollectionInput = z.object({ collectionId: id });
export type RemoveCollection = z.output<typeof removeCollectionInput>;

const shows = z.enum(["booth", "factory", "packing"]);

/** Pictures in display order, each with its subject. */
export const arrangePicturesInput = z.preprocess(
  nestFields,
  z
    .object({ pictureIds: z.array(z.uuid()).max(9).default([]), shows: z.array(shows).default([]) })
    .refine(({ pictureIds, shows: all }) => pictureIds.length === all.length, { error: key("errors.invalid") })
    .transform(({ pictureIds, shows: all }) => ({
      pictures: pictureIds.map((pictureId, index) => ({ pictureId, shows: all[index] ?? ("booth" as const) })),
    })),
);
export type ArrangePictures = z.output<typeof arrangePicturesInput>;

/** Without a picture the cover is removed. */
export const chooseCoverInput = z
  .object({
    pictureId: z.union([z.literal("").transform(() => undefined), z.uuid()]).optional(),
    keeps: z.enum(["top", "middle", "bottom"]).catch("middle"),
  })
  .transform(({ pictureId, keeps }) => ({ pictureId, visiblePart: keeps }));
export type ChooseCover = z.output<typeof chooseCoverInput>;
