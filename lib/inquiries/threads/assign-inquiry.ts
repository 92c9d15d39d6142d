import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { shopMembers, threads } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { withOwnInquiry } from "../with-own-inquiry";
import { changeThread } from "./change-thread";
import type { AssignInquiry } from "./input";
import { canAssign } from "./policy";

/** Assigns an inquiry to a member, or to nobody. @throws NotFound if the assignee is not a member of the shop */
export const assignInquiry = (
  actor: Actor,
  { inquiryId, assigneeId }: AssignInquiry,
  db: Db = database,
): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canAssign(actor, inquiry));
      const { shopId } = inquiry;
      if (assigneeId) {
        const isMember = and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, assigneeId));
        if ((await tx.$count(shopMembers, isMember)) === 0) throw new NotFound("member");
      }
      const nextAssigneeId = assigneeId ?? null;
      const [before] = await tx.select().from(threads).where(eq(threads.inquiryId, inquiryId));
      if ((before?.assigneeId ?? null) === nextAssigneeId) return;
      await changeThread(inquiry, { assigneeId: nextAssigneeId }, tx);
      await recordEvent(actor, { name: "inquiry.assigned", shopId, inquiryId, assigneeId: nextAssigneeId }, tx);
    },
    db,
  );
