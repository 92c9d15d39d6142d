import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";
import { canSeeOwnListings } from "../policy";

export type OriginRequest = {
  requestId: string;
  /** The shop's own listing that the other one grew out of. */
  parentId: number;
  parentTitle: string;
  /** The title of the other shop's listing at the time of the request. */
  title: string;
  changes: SomeTexts;
  shop: { handle: string; names: SomeTexts };
  status: "asked" | "agreed";
  requestedAt: string;
};

const maxRequests = 50;

/** Lists the open and agreed requests of other shops to this one, open ones first. @throws NotFound for non-members */
export async function listOriginRequests(
  actor: Actor,
  { shopId, locale, parentId }: { shopId: number; locale: Locale; parentId?: number },
  db: Db = database,
): Promise<OriginRequest[]> {
  if (!canSeeOwnListings(actor, shopId)) throw new NotFound();
  const found = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ row: OriginRequest }>(sql`
        select jsonb_build_object('requestId', r.id, 'parentId', r.parent_id, 'title', r.title, 'changes', r.changes,
          'status', r.status, 'requestedAt', r.created_at, 'shop', jsonb_build_object('handle', s.handle, 'names', s.names),
          'parentTitle', (select t.title from listing_texts t where t.listing_id = r.parent_id
            order by t.locale = ${locale} desc, t.locale = 'zh' desc limit 1)) as row
        from origin_requests r join shops s on s.id = r.shop_id
        where r.parent_shop_id = ${shopId} and r.status <> 'refused' and (${parentId ?? null}::bigint is null or r.parent_id = ${parentId ?? null}::bigint)
        order by r.status = 'asked' desc, r.created_at desc limit ${maxRequests}`),
    db,
  );
  return found.map(({ row }) => row);
}
