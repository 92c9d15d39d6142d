import type { Db } from "@/db/client";
import { countAttempt } from "@/lib/accounts/rate-limit";
import { Refusal } from "@/lib/core/errors";

const day = 86_400;

/** Counts an email of an invitation for the shop and for the address. @throws Refusal tooMany */
export async function countInvitation(shopId: number, email: string, db: Db): Promise<void> {
  const counts = [
    await countAttempt(`invite:shop:${shopId}`, { limit: 30, windowSeconds: day }, db),
    await countAttempt(`invite:address:${email}`, { limit: 5, windowSeconds: day }, db),
  ];
  if (counts.includes(false)) throw new Refusal("members.inviteMember.tooMany");
}
