import { randomBytes } from "node:crypto";
import { uuidv7 } from "@/db/base/uuid";
import { asShop, type Tx } from "@/db/client";
import { fairLeads } from "@/db/schema";
import { makeFair, makeStand } from "@/db/testing";

type Visitor = { mark: string; email: string; ownerId: string };

/** Adds the person as a visitor whom the shop met at a trade fair, with the picture of a card. */
export async function addMarkedLead(
  of: { inquiryId: string; shopId: number },
  { mark, email, ownerId }: Visitor,
  tx: Tx,
): Promise<void> {
  const fair = await makeFair({}, tx);
  await makeStand(fair, { id: of.shopId }, {}, tx);
  const taken = { id: uuidv7(), fairId: fair.id, userId: ownerId, takenAt: new Date(), locale: "pt-br" } as const;
  const card = { name: mark, email, note: `Met ${mark}`, cardKey: randomBytes(16).toString("hex") };
  await asShop(of.shopId, (inside) => inside.insert(fairLeads).values({ ...of, ...taken, ...card }), tx);
}
