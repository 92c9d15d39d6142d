import { type SQL, sql } from "drizzle-orm";
import { asPerson, type Db, database, type Tx } from "@/db/client";
import { type Actor, operatorRoleOf } from "../../core/actor";
import { NotFound } from "../../core/errors";
import { idOfHandle } from "../../core/id";
import type { SomeTexts } from "../../i18n/locale";
import { canExportEvents, canSearchEvents } from "../policy";
import type { AuditQuery } from "./audit-query";

/** An event of the audit log; `createdAt` is ISO 8601. `actor` is null for guests and scheduled work. */
export type AuditEvent = {
  id: number;
  name: string;
  createdAt: string;
  actor: { name: string; email: string } | null;
  shop: { handle: string; names: SomeTexts } | null;
  data: Record<string, unknown>;
};
/** `next`: the value of `before` for the following page; null on the last one. */
export type AuditPage = { events: AuditEvent[]; next: number | null };

const pageLength = 50;
const maxExported = 20_000;
/** Events per statement of an export. */
const exportBatch = 1_000;

/**
 * Searches the audit log, the newest event first. Agents find only what they did themselves. A target that does not
 * exist has no events. @throws NotFound for everyone but operators
 */
export async function searchEvents(
  actor: Actor,
  query: AuditQuery,
  db: Db = database,
  length = pageLength,
): Promise<AuditPage> {
  if (!canSearchEvents(actor)) throw new NotFound("events");
  const isOwn = operatorRoleOf(actor) === "agent";
  return asPerson(
    actor.userId,
    async (tx) => {
      const target = query.target ? await targetCondition(query.target, tx) : sql`true`;
      if (!target) return { events: [], next: null };
      const events = await tx.execute<AuditEvent>(sql`
        select e.id::float8 as id, e.name, e.created_at as "createdAt", e.data,
          case when u.id is not null then jsonb_build_object('name', u.name, 'email', u.email) end as actor,
          case when s.id is not null then jsonb_build_object('handle', s.handle, 'names', s.names) end as shop
        from (select * from events e where ${isOwn ? sql`e.user_id = ${actor.userId}` : actorCondition(query.actor)}
          and ${actionCondition(query.action)} and ${target} and ${timeCondition(query)}
          order by e.id desc limit ${length + 1}) e
        left join users u on u.id = e.user_id left join shops s on s.id = e.shop_id order by e.id desc`);
      const shown = events.slice(0, length);
      return { events: shown, next: events.length > length ? (shown.at(-1)?.id ?? null) : null };
    },
    db,
  );
}

/** Lists up to 20,000 events of a search for a file. @throws NotFound for everyone but auditors and leads */
export async function exportEvents(actor: Actor, query: AuditQuery, db: Db = database): Promise<AuditEvent[]> {
  if (!canExportEvents(actor)) throw new NotFound("events");
  const all: AuditEvent[] = [];
  let before = query.before;
  while (all.length < maxExported) {
    const { events, next } = await searchEvents(actor, { ...query, before }, db, exportBatch);
    all.push(...events);
    if (next === null) break;
    before = next;
  }
  return all;
}

const actorCondition = (email: string | undefined): SQL =>
  email ? sql`e.user_id = (select id from users where email = ${email.toLowerCase()})` : sql`true`;

/** "case" and "case." find all events of cases. */
function actionCondition(action: string | undefined): SQL {
  if (!action) return sql`true`;
  return action.includes(".") && !action.endsWith(".")
    ? sql`e.name = ${action}`
    : sql`starts_with(e.name, ${`${action.replace(/\.$/, "")}.`})`;
}

const timeCondition = ({ from, until, before }: AuditQuery): SQL => sql`
  (${from ?? null}::date is null or e.created_at >= ${from ?? null}::date::timestamp at time zone 'Asia/Shanghai')
  and (${until ?? null}::date is null
    or e.created_at < (${until ?? null}::date + 1)::timestamp at time zone 'Asia/Shanghai')
  and (${before ?? null}::bigint is null or e.id < ${before ?? null}::bigint)`;

/** Returns the condition for a case number, an email, a shop's handle or a design's number; undefined if none exists. */
async function targetCondition(target: string, tx: Tx): Promise<SQL | undefined> {
  const [, number] = /^M-(\d{1,9})$/i.exec(target) ?? [];
  if (number) {
    const [found] = await tx.execute<{ id: string }>(sql`select id from moderation_cases where number = ${number}`);
    return found && sql`e.data ? 'caseId' and e.data->>'caseId' = ${found.id}`;
  }
  if (target.includes("@")) {
    const [person] = await tx.execute<{ id: string }>(sql`select id from users where email = ${target.toLowerCase()}`);
    return person && sql`e.data ? 'personId' and e.data->>'personId' = ${person.id}`;
  }
  const [shop] = await tx.execute<{ id: string }>(sql`
    select id from shops where handle = ${target.toLowerCase()}
    union all select shop_id from former_handles where handle = ${target.toLowerCase()}`);
  if (shop) return sql`e.shop_id = ${shop.id}`;
  const listingId = idOfHandle(target.toLowerCase());
  return listingId === undefined
    ? undefined
    : sql`e.data ? 'listingId' and e.data->>'listingId' = ${String(listingId)}`;
}
