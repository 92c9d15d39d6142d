import type { Db } from "@/db/client";
import { throttle } from "../accounts/throttle";
import { Refusal } from "../errors";

const day = 86_400;

/** Counts one more mail of an invitation, of the shop and to the address. @throws Refusal tooMany */
export async function countInvitation(shopId: number, email: string, db: Db): Promise<void> {
  const counts = [
    await throttle(`invite:shop:${shopId}`, { limit: 30, windowSeconds: day }, db),
    await throttle(`invite:address:${email}`, { limit: 5, windowSeconds: day }, db),
  ];
  if (counts.includes(false)) throw new Refusal("members.inviteMember.tooMany");
}
