import { and, eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { memberInvitations, shopMembers } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Invitation } from "./find-invitation";
import { invitationDays } from "./invitation-token";
import { lockMembers } from "./lock-members";

/** Uses an invitation up: from now on this person works in its shop. @throws Refusal when somebody was faster */
export const takeInvitation = (
  actor: Extract<Actor, { kind: "user" }>,
  { id, shopId, role }: Invitation,
  tx: Tx,
): Promise<void> =>
  asShop(
    shopId,
    async (inside) => {
      const { userId } = actor;
      await lockMembers(shopId, inside);
      const [taken] = await inside
        .delete(memberInvitations)
        .where(and(eq(memberInvitations.id, id), eq(memberInvitations.shopId, shopId)))
        .returning({ id: memberInvitations.id });
      if (!taken) throw new Refusal("members.acceptInvitation.over", { days: invitationDays });
      await inside.insert(shopMembers).values({ shopId, userId, role }).onConflictDoNothing();
      await recordEvent(actor, { name: "member.joined", shopId, memberId: userId, role }, inside);
    },
    tx,
  );
