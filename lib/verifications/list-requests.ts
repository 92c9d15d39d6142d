import { sql } from "drizzle-orm";
import type { Claim } from "@/db/base/proforma-content";
import { asPerson, type Db, database } from "@/db/client";
import type { RequestStatus } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { SomeTexts } from "../i18n/locale";
import { claimMinutes } from "../moderation/measures";
import { canSeeRequests } from "./policy";

export const requestViews = ["waiting", "withShop", "decided"] as const;
export type RequestView = (typeof requestViews)[number];

/** Moments are ISO 8601; `claimant` is set while the claim holds. `dueAt` is null while the clock stands. */
export type ListedRequest = {
  id: string;
  number: number;
  claim: Claim;
  status: RequestStatus;
  shopNames: SomeTexts;
  pictureKey: string | null;
  /** The shop has had this claim verified before. */
  isRenewal: boolean;
  files: number;
  createdAt: string;
  dueAt: string | null;
  claimant: { id: string; name: string } | null;
};

const maxRequests = 200;
const statusesOf = {
  waiting: sql`q.status = 'evidence'`,
  withShop: sql`q.status in ('requested', 'more_requested')`,
  decided: sql`q.status in ('approved', 'rejected', 'expired', 'revoked')`,
};
const orderOf = {
  waiting: sql`q.due_at, q.number`,
  withShop: sql`q.created_at desc, q.number desc`,
  decided: sql`q.decided_at desc, q.number desc`,
};

/**
 * Lists up to 200 requests for operators: those that wait by what is left of the target, others newest first.
 * @throws NotFound for everyone else
 */
export async function listRequests(actor: Actor, view: RequestView, db: Db = database): Promise<ListedRequest[]> {
  if (!canSeeRequests(actor)) throw new NotFound("requests");
  const rows = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: ListedRequest }>(sql`
        select jsonb_build_object('id', q.id, 'number', q.number, 'claim', q.claim, 'status', q.status,
          'shopNames', s.names, 'pictureKey', s.picture_key, 'createdAt', q.created_at, 'dueAt', q.due_at,
          'isRenewal', exists (select from verifications v where v.shop_id = q.shop_id and v.claim = q.claim
            and v.id is distinct from q.verification_id),
          'files', (select count(*) from verification_evidence f where f.request_id = q.id and f.sent_at is not null),
          'claimant', case when q.claimed_at > now() - make_interval(mins => ${claimMinutes})
            then jsonb_build_object('id', u.id, 'name', u.name) end) as row
        from verification_requests q join shops s on s.id = q.shop_id left join users u on u.id = q.claimed_by
        where ${statusesOf[view]} order by ${orderOf[view]} limit ${maxRequests}`),
    db,
  );
  return rows.map(({ row }) => row);
}
