import { and, asc, gt, isNull } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { type Audience, announcements } from "@/db/schema";
import { cacheByTag } from "../../cache/cache-by-tag";
import type { Locale, SomeTexts } from "../../i18n/locale";

export type ShownAnnouncement = { id: string; texts: SomeTexts };

/**
 * Lists the announcements of this moment for the readers of public pages or for merchants, in pages of one language. The
 * processes that render pages cache them by the tag `announcements`.
 */
export async function listShownAnnouncements(
  readers: Exclude<Audience, "everybody">,
  locale: Locale,
  db: Db = readPool,
  now = new Date(),
): Promise<ShownAnnouncement[]> {
  const open = await (db === readPool ? cacheByTag("announcements", () => listOpen(db, now)) : listOpen(db, now));
  return open
    .filter(({ audience }) => audience === "everybody" || audience === readers)
    .filter(({ locales }) => locales.length === 0 || locales.includes(locale))
    .filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)
    .map(({ id, texts }) => ({ id, texts }));
}

/** Lists announcements that are shown or planned. The query is awaited here, since Drizzle runs it at each `await`. */
const listOpen = async (db: Db, now: Date) =>
  await db
    .select()
    .from(announcements)
    .where(and(isNull(announcements.endedAt), gt(announcements.endsAt, now)))
    .orderBy(asc(announcements.startsAt), asc(announcements.id));
