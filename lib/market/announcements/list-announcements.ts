import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Audience } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { NotFound } from "../../core/errors";
import type { Locale, SomeTexts } from "../../i18n/locale";
import { canSeeMarketData } from "../policy";

/** An announcement as operators see it. Moments are ISO 8601. */
export type ListedAnnouncement = {
  id: string;
  texts: SomeTexts;
  audience: Audience;
  locales: Locale[];
  startsAt: string;
  endsAt: string;
  createdByName: string;
  endedAt: string | null;
  endedByName: string | null;
};

const maxRows = 50;

/** Lists the newest 50 announcements for operators. @throws NotFound for everyone else */
export async function listAnnouncements(actor: Actor, db: Db = database): Promise<ListedAnnouncement[]> {
  if (!canSeeMarketData(actor)) throw new NotFound("announcements");
  const rows = await db.execute<{ row: ListedAnnouncement }>(sql`
    select jsonb_build_object('id', a.id, 'texts', a.texts, 'audience', a.audience, 'locales', a.locales,
      'startsAt', a.starts_at, 'endsAt', a.ends_at, 'createdByName', c.name, 'endedAt', a.ended_at,
      'endedByName', e.name) as row
    from announcements a join users c on c.id = a.created_by left join users e on e.id = a.ended_by
    order by a.created_at desc, a.id desc limit ${maxRows}`);
  return rows.map(({ row }) => row);
}
