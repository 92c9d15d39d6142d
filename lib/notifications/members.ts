import { and, eq, inArray } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { shopMembers, users } from "@/db/schema";
import type { Role } from "../core/actor";
import { enqueue, type Job } from "../events/job";

/** Finds a current member of the shop with the data of an email. */
export const findMember = (shopId: number, userId: string, db: Db = database) =>
  asShop(
    shopId,
    async (tx) => {
      const [member] = await tx
        .select({ name: users.name, email: users.email, locale: users.locale, role: shopMembers.role })
        .from(shopMembers)
        .innerJoin(users, eq(users.id, shopMembers.userId))
        .where(and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, userId)));
      return member;
    },
    db,
  );

/** The roles that may approve an assistant's draft. */
export const approvers = ["manager", "owner"] as const satisfies Role[];
export const isApprover = ({ role }: { role: Role }): boolean => approvers.some((each) => each === role);

const everyRole: readonly Role[] = ["assistant", "manager", "owner"];

/** Lists the current members of the shop with one of these roles. */
export const listMemberIds = (
  shopId: number,
  db: Db = database,
  roles: readonly Role[] = everyRole,
): Promise<string[]> =>
  asShop(
    shopId,
    async (tx) => {
      const members = await tx
        .select({ userId: shopMembers.userId })
        .from(shopMembers)
        .where(and(eq(shopMembers.shopId, shopId), inArray(shopMembers.role, [...roles])));
      return members.map(({ userId }) => userId);
    },
    db,
  );

/** Enqueues a job `name:<userId>` for each member with one of these roles, so that a full mailbox delays no other. */
export const enqueueForMembers = (
  job: Job<{ shopId: number }>,
  name: string,
  db: Db = database,
  roles: readonly Role[] = everyRole,
): Promise<void> =>
  asShop(
    job.data.shopId,
    async (tx) => {
      const members = await tx
        .select({ userId: shopMembers.userId })
        .from(shopMembers)
        .where(and(eq(shopMembers.shopId, job.data.shopId), inArray(shopMembers.role, [...roles])));
      const jobs = members.map(({ userId }) => ({
        name: `${name}:${userId}`,
        eventId: job.eventId,
        data: { ...job.data, userId },
      }));
      await enqueue(jobs, tx);
    },
    db,
  );
