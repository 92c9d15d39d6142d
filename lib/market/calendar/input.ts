import { z } from "zod";
import type { MessageKey } from "../../i18n/messages";
import { gatherTexts, textsInput } from "../texts-input";

const key = (name: MessageKey): MessageKey => name;
const day = z.iso.date({ error: key("shops.holidays.wrong") });

export const holidayKinds = ["public", "closed"] as const;
export const maxName = 60;
const maxDays = 60;

/** Both days included, in Yiwu; 60 days at most. */
export const addMarketHolidayInput = z.preprocess(
  gatherTexts("names"),
  z
    .object({
      kind: z.enum(holidayKinds, { error: key("moderation.choose") }),
      firstDay: day,
      lastDay: day,
      names: textsInput(maxName),
    })
    .refine(({ firstDay, lastDay }) => lastDay >= firstDay, { error: key("shops.holidays.order"), path: ["lastDay"] })
    .refine(({ firstDay, lastDay }) => Date.parse(lastDay) - Date.parse(firstDay) <= maxDays * 86_400_000, {
      error: key("marketData.calendar.tooLong"),
      path: ["lastDay"],
    }),
);
export type AddMarketHoliday = z.output<typeof addMarketHolidayInput>;

export const withdrawMarketHolidayInput = z.object({ holidayId: z.uuid() });
export type WithdrawMarketHoliday = z.output<typeof withdrawMarketHolidayInput>;
