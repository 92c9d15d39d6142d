import { z } from "zod";
import { idOfHandle } from "../core/id";
import { optionalText } from "../http/plain-text";
import { isLocale, type Locale, locales, type SomeTexts } from "../i18n/locale";
import type { EditVideo } from "./edit-video";
import { videoShows } from "./generate-titles";
import { textLimits } from "./limits";
import { parseCaptions } from "./parse-captions";

const id = z.coerce.number("errors.invalid").int("errors.invalid").positive("errors.invalid");
const locale = z.custom<Locale>(isLocale, "errors.invalid");
/** A listing by its handle; empty for the shop itself. */
const design = z
  .string()
  .optional()
  .transform((handle, context) => {
    if (!handle) return undefined;
    const found = idOfHandle(handle);
    if (found === undefined) context.addIssue({ code: "custom", message: "errors.invalid" });
    return found;
  });

export const addVideoInput = z.object({
  shopId: id,
  locale,
  listingId: design,
  fileId: z.union([z.uuid("errors.invalid"), z.literal("").transform(() => undefined)]).optional(),
});
export const ofVideoInput = z.object({ shopId: id, locale, videoId: id });
export const ofDraftInput = z.object({ shopId: id, locale, draftId: z.uuid("errors.invalid") });

const captions = z
  .string()
  .max(20_000, "errors.tooLong")
  .optional()
  .transform((text, context) => {
    const read = parseCaptions(text ?? "");
    if (Array.isArray(read)) return read;
    const params = { line: read.line, most: read.wrong === "tooMany" ? textLimits.captions : textLimits.caption };
    context.addIssue({ code: "custom", message: `videos.captions.${read.wrong}`, params });
    return z.NEVER;
  });

const each = <Schema>(name: string, schema: Schema) =>
  Object.fromEntries(locales.map((locale) => [`${name}.${locale}`, schema])) as Record<string, Schema>;
const titleFields = z.object(each("title", optionalText(textLimits.title)));
const captionFields = z.object(each("captions", captions));

const of = <Value>(name: string, values: Record<string, Value | undefined>) =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const value = values[`${name}.${locale}`];
      return value === undefined ? [] : [[locale, value]];
    }),
  );

/** The form of a video: `title.zh`, `captions.zh` and so on, what it shows, and of which listing. */
export const editVideoInput = ofVideoInput
  .extend({ listingId: design, shows: z.enum(videoShows, "errors.invalid") })
  .and(titleFields)
  .and(captionFields)
  .transform((form): EditVideo & { locale: Locale } => {
    const { shopId, videoId, locale, listingId, shows } = form;
    const titles = of("title", form as Record<string, string | undefined>) as SomeTexts;
    const captionTexts = of("captions", form as Record<string, unknown>) as EditVideo["captions"];
    return { shopId, videoId, locale, listingId, shows, titles, captions: captionTexts };
  });
