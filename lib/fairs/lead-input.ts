import { z } from "zod";
import { oneLine, optionalText, plainText } from "../http/plain-text";
import { isCountry } from "../i18n/countries";
import { locales } from "../i18n/locale";
import type { MessageKey } from "../i18n/messages";
import { maxFairDesigns } from "./fair";

/** Lets the compiler check that `name` is a message key. */
const key = (name: MessageKey): MessageKey => name;
const wrongEmail = key("fairs.lead.emailWrong");
const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

const optionalEmail = z
  .string()
  .max(400, wrongEmail)
  .optional()
  .transform((text) => text?.trim().toLowerCase() || undefined)
  .pipe(z.email({ error: wrongEmail }).max(254, wrongEmail).optional());

const country = z
  .string()
  .optional()
  .transform((text) => (text && isCountry(text) ? text : undefined));

/** Bytes of a card's picture as base64: phones send a JPEG of 1,600 pixels, a tenth of that. */
const maxCardLength = 8_000_000;

/** A lead as the phone stored it. `takenAt` is ISO 8601; `card` is a picture as base64. */
export const takeLeadInput = z
  .object({
    id: z.uuid(),
    fairId: id,
    name: optionalText(80, oneLine),
    email: optionalEmail,
    country,
    locale: z.enum(locales),
    listingIds: z.array(id).max(maxFairDesigns).default([]),
    note: optionalText(1000, plainText),
    mayMail: z.boolean().default(false),
    takenAt: z.iso.datetime(),
    card: z.base64().max(maxCardLength).optional(),
  })
  .refine(({ name, email, card }) => name || email || card, { error: key("fairs.lead.nobody"), path: ["name"] });
export type TakeLead = z.output<typeof takeLeadInput>;

/** The address that a member read from a card, or got later; `language` is the visitor's. */
export const completeLeadInput = z.object({
  leadId: z.uuid(),
  name: optionalText(80, oneLine),
  email: optionalEmail.refine((email) => email, { error: wrongEmail }).pipe(z.string({ error: wrongEmail })),
  country,
  language: z.enum(locales),
  mayMail: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
});
export type CompleteLead = z.output<typeof completeLeadInput>;
