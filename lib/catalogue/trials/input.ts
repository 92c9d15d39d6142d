import { z } from "zod";
import { email } from "@/lib/accounts/input";
import { idOfHandle } from "@/lib/core/id";
import { parseAmount } from "@/lib/core/money";
import { locales } from "@/lib/i18n/locale";
import type { MessageKey } from "@/lib/i18n/messages";
import { parseWholeNumber, toLatinDigits } from "@/lib/i18n/parse-number";
import { linkToken } from "@/lib/security/link-token";
import { tiersOf } from "../input-trade";
import { dayInYiwu } from "../working-days";
import { maxTrialDays } from "./trial";

const key = (name: MessageKey): MessageKey => name;
const id = z.coerce.number(key("errors.invalid")).int(key("errors.invalid")).positive(key("errors.invalid"));
const ofListing = { shopId: id, listingId: id, locale: z.enum(locales) };

const whole = (min: number, max: number, error: MessageKey) =>
  z
    .string({ error: key("errors.required") })
    .transform((text) => parseWholeNumber(text))
    .pipe(z.number({ error }).min(min, error).max(max, error));

const isDate = (text: string): boolean => z.iso.date().safeParse(text).success;

const isDayOfTrial = (day: string): boolean => {
  const last = dayInYiwu(new Date(Date.now() + maxTrialDays * 86_400_000));
  return day > dayInYiwu(new Date()) && day <= last;
};

/** `moq` in pieces, `unitPrice` in the smallest unit of the listing's currency, `endsOn` the last day in Yiwu. */
export const startTrialInput = z.object({
  ...ofListing,
  moq: whole(1, 1_000_000, key("trials.moq.wrong")),
  unitPrice: z
    .string({ error: key("errors.required") })
    .transform((text) => parseAmount(toLatinDigits(text.trim())))
    .pipe(
      z
        .number({ error: key("trials.price.wrong") })
        .min(1, key("trials.price.wrong"))
        .max(1_000_000_00),
    ),
  goal: whole(1, 10_000, key("trials.goal.wrong")),
  endsOn: z.string({ error: key("errors.required") }).refine((day) => isDate(day) && isDayOfTrial(day), {
    error: key("trials.endsOn.wrong"),
    params: { days: maxTrialDays },
  }),
});
export type StartTrial = z.output<typeof startTrialInput>;

const lines = z
  .array(z.string().max(40, key("errors.invalid")))
  .max(20, key("errors.invalid"))
  .default([]);

/** Parses the prices after the trial, in the fields of the listing editor. */
export const promoteTrialInput = z
  .object({ ...ofListing, "tierFrom[]": lines, "tierPrice[]": lines })
  .transform((raw, context) => {
    const refuse = (path: (string | number)[], message: string, params: Record<string, number> = {}) => {
      context.issues.push({ code: "custom", path, message, params, input: raw });
    };
    const tiers = tiersOf(raw, refuse);
    if (tiers.length === 0 && context.issues.length === 0) refuse(["tierFrom[]", 0], key("trials.promote.noPrice"));
    const { shopId, listingId, locale } = raw;
    return { shopId, listingId, locale, tiers };
  });
export type PromoteTrial = Omit<z.output<typeof promoteTrialInput>, "locale">;

export const trialInput = z.object(ofListing);
export type TrialReference = Pick<z.output<typeof trialInput>, "shopId" | "listingId">;

/** Parses a vote with an optional email address. `listing` is the last part of the listing's URL. */
export const showInterestInput = z
  .object({
    listing: z
      .string({ error: key("errors.invalid") })
      .regex(/^[a-z0-9-]{1,60}-[0-9a-z]{1,11}$/, key("errors.invalid")),
    locale: z.enum(locales),
    stamp: z.string().max(200).default(""),
    fax: z.string().max(500).default(""),
    email: z.preprocess((value) => (typeof value === "string" && value.trim() ? value : undefined), email.optional()),
  })
  .transform((input, context) => {
    const listingId = idOfHandle(input.listing);
    if (listingId !== undefined) return { ...input, listingId };
    context.issues.push({ code: "custom", path: ["form"], message: key("errors.invalid"), input: input.listing });
    return z.NEVER;
  });
export type ShowInterest = Pick<
  z.output<typeof showInterestInput>,
  "listingId" | "locale" | "stamp" | "fax" | "email"
> & {
  /** The visitor's IP address. */
  address: string;
};

export const interestInput = z.object({ token: linkToken });
