import { z } from "zod";
import { oneLine, optionalText, plainText, requiredText } from "../http/plain-text";
import type { MessageKey } from "../i18n/messages";
import { inEachLanguage } from "../shops/input";
import { maxFairDesigns, timeZones } from "./fair";

/** Lets the compiler check that `name` is a message key. */
const key = (name: MessageKey): MessageKey => name;
const required = key("errors.required");
const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const maxDays = 60;

/** Nests `names.zh` to `{ names: { zh } }`, so that errors have the path of their field. */
function nestTexts(values: unknown): unknown {
  const nested: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    const [, group, locale] = /^(names|venues|cities|notes)\.([\w-]+)$/.exec(name) ?? [];
    if (group && locale) nested[group] = { ...(nested[group] as object | undefined), [locale]: value };
    else nested[name] = value;
  }
  return nested;
}

/** English and Chinese are required; readers of other languages read English where a text is missing. */
const texts = (maximum: number) =>
  inEachLanguage(optionalText(maximum))
    .prefault({} as never)
    .superRefine((given, context) => {
      for (const locale of ["zh", "en"] as const)
        if (!given[locale])
          context.addIssue({ code: "custom", path: [locale], message: key("fairs.edit.twoLanguages") });
    });

const day = (missing: MessageKey) => z.iso.date({ error: missing });
const hour = z.string({ error: required }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, key("fairs.edit.hourWrong"));

/** Both days included. `slug` is read only when the fair is made; without one it follows from the English name. */
export const saveFairInput = z.preprocess(
  nestTexts,
  z
    .object({
      fairId: z.union([z.literal("").transform(() => undefined), id]).optional(),
      names: texts(120),
      venues: texts(160),
      cities: texts(60),
      notes: inEachLanguage(optionalText(600, plainText)).prefault({} as never),
      slug: z
        .string()
        .optional()
        .transform((text) => text?.trim().toLowerCase() || undefined)
        .pipe(
          z
            .string()
            .regex(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])$/, key("fairs.edit.slugForm"))
            .optional(),
        ),
      firstDay: day(key("fairs.edit.datesMissing")),
      lastDay: day(key("fairs.edit.datesMissing")),
      opensAt: hour,
      closesAt: hour,
      applyUntil: z.union([z.literal("").transform(() => undefined), day(key("fairs.edit.dayWrong"))]).optional(),
      timeZone: z.enum(timeZones, { error: required }),
      pictureKey: z
        .string()
        .max(100)
        .optional()
        .transform((text) => text || undefined),
    })
    .refine(({ firstDay, lastDay }) => lastDay >= firstDay, { error: key("fairs.edit.dayOrder"), path: ["lastDay"] })
    .refine(({ firstDay, lastDay }) => !(Date.parse(lastDay) - Date.parse(firstDay) > maxDays * 86_400_000), {
      error: key("fairs.edit.tooLong"),
      path: ["lastDay"],
    })
    .refine(({ opensAt, closesAt }) => opensAt < closesAt, { error: key("fairs.edit.hourOrder"), path: ["closesAt"] })
    .refine(({ applyUntil, lastDay }) => !applyUntil || applyUntil <= lastDay, {
      error: key("fairs.edit.applyOrder"),
      path: ["applyUntil"],
    }),
);
export type SaveFair = z.output<typeof saveFairInput>;

const why = requiredText(300, oneLine, key("fairs.edit.whyMissing"));

export const cancelFairInput = z.object({ fairId: id, to: z.enum(["cancelled", "on"]), why });
export type CancelFair = z.output<typeof cancelFairInput>;

/** A shop by its handle, as in its address. */
export const inviteShopInput = z.object({
  fairId: id,
  shop: requiredText(200)
    .transform((text) => text.split("/").at(-1)?.toLowerCase() ?? "")
    .pipe(z.string().min(1, required)),
});
export type InviteShop = z.output<typeof inviteShopInput>;

const place = requiredText(12).transform((text) => text.toUpperCase());

/** Accepts with a place, or refuses with a reason that the shop reads. */
export const decideStandInput = z.discriminatedUnion("to", [
  z.object({ to: z.literal("accepted"), fairId: id, shopId: id, hall: place, number: place }),
  z.object({
    to: z.literal("refused"),
    fairId: id,
    shopId: id,
    reason: requiredText(500, plainText, key("fairs.stands.reasonMissing")),
  }),
]);
export type DecideStand = z.output<typeof decideStandInput>;

export const applyForStandInput = z.object({ fairId: id, note: optionalText(500, plainText) });
export type ApplyForStand = z.output<typeof applyForStandInput>;

export const answerForStandInput = z.object({ fairId: id, to: z.enum(["accepted", "declined", "withdrawn"]) });
export type AnswerForStand = z.output<typeof answerForStandInput>;

/** `listingIds[]` are in display order. */
export const chooseDesignsInput = z
  .object({ fairId: id, "listingIds[]": z.array(id).default([]) })
  .transform(({ fairId, "listingIds[]": ids }) => ({ fairId, listingIds: [...new Set(ids)] }))
  .pipe(
    z.object({
      fairId: z.number(),
      listingIds: z.array(z.number()).max(maxFairDesigns, key("fairs.designs.tooMany")),
    }),
  );
export type ChooseDesigns = z.output<typeof chooseDesignsInput>;
