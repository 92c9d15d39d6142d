import { z } from "zod";
import { optionalText, plainText } from "../http/plain-text";
import { isLocale, type Locale, locales } from "../i18n/locale";
import { parseWholeNumber } from "../i18n/parse-number";
import { maxNotesLength } from "./limits";
import { topics } from "./topics";

const id = z.coerce.number("errors.invalid").int("errors.invalid").positive("errors.invalid");
const locale = z.custom<Locale>(isLocale, "errors.invalid");
const notes = optionalText(maxNotesLength, plainText).transform((text) => text ?? "");
const choices = z.array(z.string().max(80, "errors.invalid")).max(300, "errors.invalid").default([]);

export const requestDraftInput = z.object({ shopId: id, listingId: id, notes, locale });
const ofAssist = { shopId: id, assistId: z.uuid("errors.invalid"), locale };
export const acceptDraftInput = z
  .object({ ...ofAssist, version: z.string().max(40, "errors.invalid"), "fields[]": choices })
  .transform(({ "fields[]": fields, ...rest }) => ({ ...rest, fields }));
export const discardDraftInput = z.object({ ...ofAssist, listingId: id });
export const requestReplyInput = z
  .object({
    inquiryId: z.uuid("errors.invalid"),
    "topics[]": z.array(z.enum(topics, "errors.invalid")).max(topics.length, "errors.invalid").default([]),
    notes,
    locale,
  })
  .transform(({ "topics[]": chosen, ...rest }) => ({ ...rest, topics: [...new Set(chosen)] }));
const ofReply = { inquiryId: z.uuid("errors.invalid"), assistId: z.uuid("errors.invalid"), locale };
export const acceptReplyInput = z.object(ofReply);
export const discardReplyInput = z.object({ ...ofReply, shopId: id });

export const requestCaptionsInput = z.object({ shopId: id, videoId: id, locale });
export const acceptCaptionsInput = z
  .object({
    ...ofAssist,
    version: z.string().max(100, "errors.invalid"),
    "fields[]": z.array(z.enum(locales, "errors.invalid")).max(locales.length, "errors.invalid").default([]),
  })
  .transform(({ "fields[]": languages, ...rest }) => ({ ...rest, languages }));
export const discardCaptionsInput = z.object({ ...ofAssist, videoId: id });

export const switchAssistInput = z.object({
  shopId: id,
  switch: z.enum(["on", "off"], "errors.invalid").transform((value) => value === "on"),
  host: z.string().max(300, "errors.invalid").default(""),
  locale,
});

const minutes = z
  .string("assist.saved.notMinutes")
  .transform((text) => parseWholeNumber(text) ?? Number.NaN)
  .pipe(z.number("assist.saved.notMinutes").max(240, "assist.saved.notMinutes"));
export const setAssistRatesInput = z.object({ shopId: id, draft: minutes, reply: minutes, captions: minutes, locale });
