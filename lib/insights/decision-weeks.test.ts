import { expect, test } from "vitest";
import { asPerson, asShop, type Tx } from "@/db/client";
import { type RequestBefore, verificationDecisions } from "@/db/schema";
import { makeShop, rolledBack } from "@/db/testing";
import { makeVerificationRequest } from "@/db/testing/verifications";
import { makeOperatorActor, type Person } from "../moderation/cases.fixture";
import { getMarketFigures } from "./get-market-figures";

/** A Thursday in Yiwu, whose week begins on 10 June. */
const now = new Date("2041-06-13T08:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

/** Inserts a decision that an agent made an hour ago, when so many hours of the target of 48 were left. */
async function decide(
  agent: Person,
  { shopId, requestId }: { shopId: number; requestId: string },
  hoursLeft: number,
  with_: { undoneAt?: Date; status?: RequestBefore["status"] },
  tx: Tx,
) {
  const { undoneAt, status = "evidence" } = with_;
  const none = { secondsLeft: null, decidedAt: null, validUntil: null, verificationId: null, remindedDays: null };
  const before: RequestBefore = { ...none, status, dueAt: hoursAgo(1 - hoursLeft).toISOString() };
  const decision = { shopId, requestId, before, createdAt: hoursAgo(1), decidedBy: agent.userId };
  await asPerson(
    agent.userId,
    (own) =>
      asShop(
        shopId,
        (inside) =>
          inside.insert(verificationDecisions).values({
            ...decision,
            outcome: "rejected",
            remark: "Not readable.",
            ...(undoneAt && { undoneAt, undoneBy: agent.userId }),
          }),
        own,
      ),
    tx,
  );
}

test(
  "decisions about verifications count by week with the hours that the target has lost, without undone ones",
  rolledBack(async (tx) => {
    const [shop, agent] = [await makeShop({}, tx), await makeOperatorActor("agent")];
    const { id: requestId } = await makeVerificationRequest(shop.id, {}, tx);
    const of = { shopId: shop.id, requestId };
    await decide(agent, of, 46, {}, tx);
    await decide(agent, of, -4, {}, tx);
    await decide(agent, of, 40, { undoneAt: hoursAgo(0.5) }, tx);
    await decide(agent, of, 40, { status: "approved" }, tx);
    const { verifications } = await getMarketFigures(agent, "en", { db: tx, now });
    expect(verifications.at(-1)).toEqual({
      week: "2041-06-10",
      decided: 2,
      onTime: 1,
      medianMinutes: 27 * 60,
      p90Minutes: 47 * 60,
    });
    expect(verifications.slice(0, -1).every(({ decided }) => decided === 0)).toBe(true);
  }),
);
