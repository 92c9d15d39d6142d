import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { type assistRequests, videos } from "@/db/schema";
import { NotFound } from "../core/errors";
import { languageNames, languageTag, locales, type SomeTexts } from "../i18n/locale";
import type { PreparedPrompt } from "./assistant";
import { keepIfSupported } from "./drop-unsupported-claims";
import { collectSupportedClaims } from "./find-unsupported-claims";
import { getProductWords, marketWords, ownWords } from "./product-words";

/** Maximum characters that can be read while a video plays. */
const maxLength = 90;

export const captionsAnswer = z.object({ captions: z.record(z.string().max(20), z.string().max(1_000)) });

const task =
  "Write one short line to stand under a clip of the goods, in every language of `languages`: at most 60 letters, what one sees, without a full stop.";

/** Prepares the prompt of captions. For use within `asShop()`. */
export async function prepareCaptionsPrompt(row: typeof assistRequests.$inferSelect, tx: Tx): Promise<PreparedPrompt> {
  const [video] = await tx
    .select()
    .from(videos)
    .where(and(eq(videos.id, row.videoId ?? 0), eq(videos.shopId, row.shopId)));
  if (!video) throw new NotFound("video");
  const goods = video.listingId === null ? undefined : await getProductWords(video.listingId, tx);
  // Generated titles repeat the listing's texts, which a model may have written, so only own titles are a source.
  const own = [...Object.values(video.ownTitles), ...(goods ? ownWords(goods, "") : Object.values(video.titles))];
  const data = {
    languages: Object.fromEntries(
      locales.map((locale) => [locale, `${languageNames[locale]} (${languageTag(locale)})`]),
    ),
    titles: video.titles,
    design: goods && {
      texts: goods.texts.map(({ locale, title, description }) => ({ locale, title, description })),
      attributes: goods.values,
    },
  };
  return {
    send: (assistant) => assistant.answer({ task, data, schema: captionsAnswer }),
    filter: (answer) => filterCaptions(answer as z.output<typeof captionsAnswer>, own),
  };
}

function filterCaptions(answer: z.output<typeof captionsAnswer>, own: string[]) {
  const supported = collectSupportedClaims(own, marketWords());
  const captions: SomeTexts = {};
  let droppedParts = 0;
  for (const locale of locales) {
    const filtered = keepIfSupported(answer.captions[locale] ?? "", locale, supported, maxLength);
    droppedParts += filtered.droppedParts;
    if (filtered.text) captions[locale] = filtered.text;
  }
  const isEmpty = Object.keys(captions).length === 0;
  return { proposal: isEmpty ? undefined : { kind: "captions" as const, captions }, droppedParts };
}
