import type { TransactionSql } from "postgres";
import { idAt, type Plan, shopMoment } from "./plan";

export const ownerEmail = "owner@scale.example.com";
const userId = "01940000-0000-7000-8000-000000000001";

/** Inserts the one person who may sign in: the owner of the first shop, which is the largest. */
export async function addOwner(tx: TransactionSql, plan: Plan, passwordHash: string): Promise<void> {
  const joinedAt = new Date(shopMoment(plan, 0));
  await tx`
    insert into users (id, name, email, email_verified, locale, password_hash, created_at)
    values (${userId}, 'Wu Jiahui 吴佳慧', ${ownerEmail}, ${joinedAt}, 'en', ${passwordHash}, ${joinedAt})`;
  await tx`
    insert into shop_members (shop_id, user_id, role, created_at)
    values (${idAt(joinedAt.getTime())}, ${userId}, 'owner', ${joinedAt})`;
}
