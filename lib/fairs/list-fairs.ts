import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale, SomeTexts } from "../i18n/locale";
import type { ShownBooth } from "../shops/shown-booth";
import type { Fair, StandPlace, StandStatus } from "./fair";
import { fairJson, walkingOrder } from "./fair-columns";
import { canSeeFairs } from "./policy";

/** A fair in the console; `waiting` counts the applications that nobody has answered. */
export type ConsoleFair = { fair: Fair; accepted: number; waiting: number };

/** Lists up to 200 fairs, the last first. @throws NotFound for everyone but operators */
export async function listFairs(actor: Actor, db: Db = database): Promise<ConsoleFair[]> {
  if (!canSeeFairs(actor)) throw new NotFound("fairs");
  const rows = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<ConsoleFair>(sql`
        select ${fairJson} as fair, count(s.*) filter (where s.status = 'accepted')::int as accepted,
          count(s.*) filter (where s.status = 'applied')::int as waiting
        from fairs f left join fair_stands s on s.fair_id = f.id
        group by f.id order by f.last_day desc, f.id limit 200`),
    db,
  );
  return [...rows];
}

/** A stand in the console with the figures of the shop at the fair. `changedAt` is ISO 8601. */
export type ConsoleStand = StandPlace & {
  shopId: number;
  handle: string;
  names: SomeTexts;
  locale: Locale;
  pictureKey: string | null;
  booth: ShownBooth | null;
  status: StandStatus;
  note: string | null;
  reason: string | null;
  changedAt: string;
  designs: number;
  scans: number;
  leads: number;
  answered: number;
};

/** Gets a fair with all of its stands, applications first. @throws NotFound for everyone but operators */
export async function getFair(
  actor: Actor,
  fairId: number,
  db: Db = database,
): Promise<{ fair: Fair; stands: ConsoleStand[] }> {
  if (!canSeeFairs(actor)) throw new NotFound("fair");
  const [row] = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ fair: Fair; stands: ConsoleStand[] }>(sql`
        select ${fairJson} as fair, (
          select coalesce(json_agg(json_build_object('shopId', s.shop_id, 'handle', p.handle, 'names', p.names,
            'locale', p.locale, 'pictureKey', p.picture_key, 'booth', k.booth, 'status', s.status, 'hall', s.hall,
            'number', s.number, 'note', s.note, 'reason', s.reason, 'changedAt', s.changed_at,
            'designs', (select count(*) from fair_designs d where d.fair_id = f.id and d.shop_id = s.shop_id),
            'scans', (select coalesce(sum(scans), 0) from fair_codes c where c.fair_id = f.id and c.shop_id = s.shop_id),
            'leads', coalesce(n.leads, 0), 'answered', coalesce(n.answered, 0))
            order by array_position(array['applied', 'accepted', 'invited'], s.status), ${walkingOrder},
              s.changed_at), '[]')
          from fair_stands s join shops p on p.id = s.shop_id left join shop_cards k on k.shop_id = s.shop_id
          left join fair_lead_counts(f.id) n on n.shop_id = s.shop_id where s.fair_id = f.id) as stands
        from fairs f where f.id = ${fairId}`),
    db,
  );
  if (!row) throw new NotFound("fair");
  return row;
}
