import { z } from "zod";
import { optionalText, plainText } from "@/lib/http/plain-text";
import { locales } from "@/lib/i18n/locale";
import type { MessageKey } from "@/lib/i18n/messages";
import { inEachLanguage, nestFields } from "@/lib/shops/input";
import { findStageOutOfOrder, type Milestones, stages } from "./stages";

const key = (name: MessageKey): MessageKey => name;
const listingId = z.coerce.number().int().positive();

export const editBrandStoryInput = z.preprocess(
  nestFields,
  z.object({ stories: inEachLanguage(optionalText(4000, plainText)) }),
);
export type EditBrandStory = z.output<typeof editBrandStoryInput>;

const captions = z.array(optionalText(200)).default([]);

/** Parses pictures in display order, with captions in Chinese and English, one per picture. */
export const arrangeLookbookInput = z.preprocess(
  nestFields,
  z
    .object({ pictureIds: z.array(z.uuid()).max(12).default([]), captionsZh: captions, captionsEn: captions })
    .transform(({ pictureIds, captionsZh, captionsEn }) => ({
      pictures: pictureIds.map((pictureId, index) => ({
        pictureId,
        captions: { zh: captionsZh[index], en: captionsEn[index] },
      })),
    })),
);
export type ArrangeLookbook = z.output<typeof arrangeLookbookInput>;

const isDay = /^\d{4}-\d\d-\d\d$/;
const earliest = "2000-01-01";
/** Tomorrow, which is the current day in the easternmost time zones. */
const latest = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const day = z
  .string()
  .optional()
  .transform((text) => text?.trim() || null)
  .pipe(z.iso.date({ error: key("brand.milestones.wrong") }).nullable())
  .refine((text) => text === null || !isDay.test(text) || (text >= earliest && text <= latest()), {
    error: key("brand.milestones.future"),
  });

export const dateMilestonesInput = z
  .object({ listingId, sketch: day, sample: day, firstBatch: day, shipped: day })
  .transform((given, context) => {
    const wrong = findStageOutOfOrder(given satisfies Milestones);
    if (wrong) context.addIssue({ code: "custom", message: key("brand.milestones.order"), path: [wrong] });
    return given;
  });
export type DateMilestones = z.output<typeof dateMilestonesInput>;

export const markMilestoneInput = z.object({ listingId, stage: z.enum(stages) });
export type MarkMilestone = z.output<typeof markMilestoneInput>;

/** True if the story has a text in any language. */
export const hasStory = ({ stories }: EditBrandStory): boolean => locales.some((locale) => stories[locale]);
