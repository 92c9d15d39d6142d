import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, type Role, roleIn } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { canManageMembers, canSeeMembers } from "./policy";

export type Member = {
  userId: string;
  name: string;
  role: Role;
  /** ISO 8601. */
  since: string;
  /** For owners only. The day is YYYY-MM-DD in Yiwu; null if the member has never signed in. */
  private: { email: string; lastSignInOn: string | null } | null;
};

/**
 * Lists the members of the shop: owners and managers first, then by the start of membership. @throws NotFound for
 * strangers
 */
export async function listMembers(actor: Actor, shopId: number, db: Db = database): Promise<Member[]> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canSeeMembers(actor, { shopId }));
  const isOwner = canManageMembers(actor, { shopId });
  const rows = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ member: Member }>(sql`
        select jsonb_build_object('userId', u.id, 'name', u.name, 'role', m.role, 'since', m.created_at, 'private',
          case when ${isOwner} then jsonb_build_object('email', u.email, 'lastSignInOn', u.last_sign_in_on) end) as member
        from shop_members m join users u on u.id = m.user_id where m.shop_id = ${shopId}
        order by m.role = 'owner' desc, m.role = 'manager' desc, m.created_at, u.id`),
    db,
  );
  return rows.map(({ member }) => member);
}
