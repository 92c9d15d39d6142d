import type { Tx } from "@/db/client";
import * as t from "@/db/schema";
import { file, type Person, type Shop } from "./rows";

/** Creates a request of the shop with a file and a decision. The owner has a profile, which operators compare. */
export async function makeVerificationRows({ id: shopId }: Shop, owner: Person, operator: Person, tx: Tx) {
  await tx.insert(t.profiles).values({ userId: owner.id, company: "Spring Toys" });
  const [request] = await tx
    .insert(t.verificationRequests)
    .values({ shopId, claim: "licence", locale: "zh", secondsLeft: 172_800 })
    .returning();
  if (!request) throw new Error("the request was not inserted");
  const of = { shopId, requestId: request.id };
  const [evidence] = await tx
    .insert(t.verificationEvidence)
    .values({ ...of, ...file, sentAt: new Date() })
    .returning();
  const place = { number: 1, x: 500, y: 500, fact: "name" as const };
  await tx.insert(t.evidenceMarks).values({ ...of, ...place, evidenceId: evidence?.id ?? "", createdBy: operator.id });
  const before = { status: "evidence", dueAt: null, secondsLeft: null, decidedAt: null } as const;
  const rest = { validUntil: null, verificationId: null, remindedDays: null };
  await tx.insert(t.verificationDecisions).values({
    ...of,
    outcome: "more_requested",
    reasons: ["sharp"],
    decidedBy: operator.id,
    before: { ...before, ...rest },
  });
}
