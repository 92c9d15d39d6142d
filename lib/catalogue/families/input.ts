import { z } from "zod";
import { idOfHandle } from "@/lib/core/id";
import { optionalText, plainText } from "@/lib/http/plain-text";
import { locales } from "@/lib/i18n/locale";
import type { MessageKey } from "@/lib/i18n/messages";
import { dayInYiwu } from "../working-days";
import { relations } from "./relations";

const key = (name: MessageKey): MessageKey => name;
const id = z.coerce.number(key("errors.invalid")).int(key("errors.invalid")).positive(key("errors.invalid"));

const ofListing = { shopId: id, listingId: id, locale: z.enum(locales) };

const details = {
  relation: z.enum(relations, { error: key("errors.required") }),
  changes: optionalText(500, plainText),
  grewOn: z.preprocess(
    (value) => value || undefined,
    z.iso
      .date({ error: key("families.grewOn.wrong") })
      .refine((day) => day >= "2000-01-01" && day <= dayInYiwu(new Date()), { error: key("families.grewOn.wrong") })
      .optional(),
  ),
};

/** The details of a link: `changes` in the language of the page, `grewOn` a day in Yiwu. */
export type OriginDetails = { relation: (typeof relations)[number]; changes?: string; grewOn?: string };

/** `pictures[]`: the pictures of the parent to copy. */
export const deriveListingInput = z
  .object({
    ...ofListing,
    ...details,
    "pictures[]": z
      .array(z.uuid(key("errors.invalid")))
      .max(9)
      .default([]),
  })
  .transform(({ "pictures[]": pictureIds, ...input }) => ({ ...input, pictureIds }));
export type DeriveListing = z.output<typeof deriveListingInput>;

/** The parent is selected, or given by the address of its page, which may be of another shop. */
export const linkListingInput = z
  .object({
    ...ofListing,
    ...details,
    parent: z.string().max(20).default(""),
    address: z.string().max(500).default(""),
  })
  .transform(({ parent, address, ...input }, context) => {
    const parentId = idOfAddress(address) ?? idOfHandle(parent);
    if (parentId === undefined) {
      const path = [address.trim() ? "address" : "parent"];
      context.issues.push({ code: "custom", path, message: key("families.parent.missing"), input: address });
      return z.NEVER;
    }
    return { ...input, parentId };
  });
export type LinkListing = z.output<typeof linkListingInput>;

const idOfAddress = (address: string): number | undefined => {
  const handle = /\/p\/([a-z0-9-]+)(?:[?#]|$)/i.exec(address.trim())?.[1];
  return handle ? idOfHandle(handle.toLowerCase()) : undefined;
};

export const changeOriginInput = z.object({ ...ofListing, ...details });
export type ChangeOrigin = z.output<typeof changeOriginInput>;

export const endOriginInput = z.object(ofListing);
export type EndOrigin = z.output<typeof endOriginInput>;

export const answerOriginRequestInput = z.object({
  shopId: id,
  requestId: z.uuid(key("errors.invalid")),
  answer: z.enum(["agree", "refuse"], { error: key("errors.invalid") }),
  locale: z.enum(locales),
});
export type AnswerOriginRequest = z.output<typeof answerOriginRequestInput>;
