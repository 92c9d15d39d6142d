import { type SQL, sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import type { DeclineReason, HandoverStatus } from "@/db/schema/inquiries/threads";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";
import { withGuestLink } from "../guest-link";
import type { Side } from "../inquiry";
import { canReadInquiry } from "../policy";
import { withOwnInquiry } from "../with-own-inquiry";

type ShopName = { id: number; handle: string; names: SomeTexts; locale: Locale };

/** The newest hand-over offer; it expires if the buyer does not answer in time. Times are ISO 8601. */
export type Handover = {
  id: string;
  status: HandoverStatus | "expired";
  why: string;
  to: ShopName;
  expiresAt: string;
  newInquiryId: string | null;
};

/** The state of a thread besides its messages. Times are ISO 8601. */
export type ThreadState = {
  /** Changes with every event of the inquiry. */
  version: string;
  buyerReadAt: string | null;
  shopReadAt: string | null;
  /** The time at which the buyer blocked the shop in this thread. */
  buyerBlockedAt: string | null;
  declinedBy: Side | null;
  declinedWhy: DeclineReason | null;
  handover: Handover | null;
  /** The shop that handed the inquiry over, if one did. */
  cameFrom: ShopName | null;
};

/** The state including what only the shop's members may read. */
export type ShopThreadState = ThreadState & {
  assigneeId: string | null;
  isBuyerBlocked: boolean;
  /** The unsent reply of this member. */
  draft: string;
  members: { id: string; name: string }[];
};

/** Returns the state for the holder of a private link; undefined if the link is unknown or revoked. */
export const findThreadStateByLink = (token: string, db: Db = database): Promise<ThreadState | undefined> =>
  withGuestLink(token, ({ id }, tx) => readState(id, tx), db, false);

/** Returns the state for a member of the shop. @throws NotFound for any other inquiry */
export const getShopThreadState = (actor: Actor, inquiryId: string, db: Db = database): Promise<ShopThreadState> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReadInquiry(actor, inquiry) && actor.kind === "user");
      const [more] = await tx.execute<{ row: Omit<ShopThreadState, keyof ThreadState> }>(sql`
        select jsonb_build_object(
          'assigneeId', (select t.assignee_id from threads t where t.inquiry_id = ${inquiryId}),
          'isBuyerBlocked', exists (select from blocked_buyers b
            where b.shop_id = ${inquiry.shopId} and b.email = ${inquiry.buyerEmail}),
          'draft', coalesce((select d.body from message_drafts d
            where d.inquiry_id = ${inquiryId} and d.user_id = ${actor.userId}), ''),
          'members', (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name)
              order by m.created_at, u.id), '[]')
            from shop_members m join users u on u.id = m.user_id where m.shop_id = ${inquiry.shopId})) as row`);
      const state = await readState(inquiryId, tx);
      return { ...state, ...(more?.row ?? { assigneeId: null, isBuyerBlocked: false, draft: "", members: [] }) };
    },
    db,
    false,
  );

const nameOf = (shopId: SQL) =>
  sql`(select jsonb_build_object('id', s.id, 'handle', s.handle, 'names', s.names, 'locale', s.locale)
    from shops s where s.id = ${shopId})`;

async function readState(inquiryId: string, tx: Tx): Promise<ThreadState> {
  const [found] = await tx.execute<{ row: ThreadState }>(sql`
    select jsonb_build_object(
      'version', coalesce((select e.id::text from events e
        where e.data ? 'inquiryId' and e.data->>'inquiryId' = ${inquiryId} order by e.id desc nulls last limit 1), '0'),
      'buyerReadAt', t.buyer_read_at, 'shopReadAt', t.shop_read_at, 'buyerBlockedAt', t.buyer_blocked_at,
      'declinedBy', t.declined_by, 'declinedWhy', t.decline_reason,
      'handover', (select jsonb_build_object('id', h.id, 'why', h.reason, 'expiresAt', h.expires_at,
          'newInquiryId', h.new_inquiry_id, 'to', ${nameOf(sql`h.to_shop_id`)},
          'status', case when h.status = 'offered' and h.expires_at < now() then 'expired' else h.status end)
        from handovers h where h.inquiry_id = ${inquiryId} order by h.created_at desc, h.id desc limit 1),
      'cameFrom', (select ${nameOf(sql`h.shop_id`)} from handovers h where h.new_inquiry_id = ${inquiryId})) as row
    from (select 1) as one left join threads t on t.inquiry_id = ${inquiryId}`);
  if (!found) throw new Error("The query of a thread's state returned no row");
  return found.row;
}
