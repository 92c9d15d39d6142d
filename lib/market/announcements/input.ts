import { z } from "zod";
import { locales } from "../../i18n/locale";
import type { MessageKey } from "../../i18n/messages";
import { gatherTexts, textsInput } from "../texts-input";

const key = (name: MessageKey): MessageKey => name;
const wrongTime = key("marketData.announcements.wrongTime");

export const audiences = ["everybody", "merchants", "buyers"] as const;
/** Characters of an announcement, about three lines of a phone. */
export const maxText = 200;

/** A moment as `datetime-local` fields give it, in the time of Yiwu. */
const moment = z
  .string({ error: wrongTime })
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, wrongTime)
  .transform((text) => new Date(`${text}:00+08:00`))
  .refine((at) => !Number.isNaN(at.getTime()), wrongTime);

/** `startsAt` is now if it is empty. `locales[]`: the languages of the pages that show it, all if none is chosen. */
export const publishAnnouncementInput = z.preprocess(
  gatherTexts("texts"),
  z
    .object({
      texts: textsInput(maxText),
      audience: z.enum(audiences, { error: key("moderation.choose") }),
      "locales[]": z.array(z.enum(locales)).default([]),
      startsAt: z.union([z.literal("").transform(() => undefined), moment]).optional(),
      endsAt: moment,
    })
    .transform(({ "locales[]": chosen, ...input }) => ({ ...input, locales: [...new Set(chosen)] })),
);
export type PublishAnnouncement = z.output<typeof publishAnnouncementInput>;

export const endAnnouncementInput = z.object({ announcementId: z.uuid() });
export type EndAnnouncement = z.output<typeof endAnnouncementInput>;
