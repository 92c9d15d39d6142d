import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { videos } from "@/db/schema";
import type { Locale } from "../i18n/locale";
import type { Caption } from "./captions";

/** Finds the captions of a public video in a language; undefined if there are none. */
export async function findCaptions(videoId: number, locale: Locale, db: Db = database): Promise<Caption[] | undefined> {
  const [video] = await db.select({ captions: videos.captions }).from(videos).where(eq(videos.id, videoId));
  return video?.captions[locale];
}
