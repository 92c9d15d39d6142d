import { asPerson, asShop, type Tx } from "../client";
import { verificationRequests, verifications } from "../schema";
import { makeOperator } from "./factories";
import { requireRow } from "./require-row";

type Columns = Partial<typeof verifications.$inferInsert> & Pick<typeof verifications.$inferInsert, "claim">;

/** Runs `work` as an operator within the shop, since only operators write verifications. */
export async function asOperatorOf<T>(shopId: number, work: (tx: Tx) => Promise<T>, tx: Tx): Promise<T> {
  const { id } = await makeOperator({});
  return asPerson(id, (inside) => asShop(shopId, work, inside), tx);
}

/** Inserts verifications of a shop, approved on 5 January 2026 unless stated otherwise. */
export const makeVerifications = (shopId: number, columns: Columns[], tx: Tx) =>
  asOperatorOf(
    shopId,
    (inside) =>
      inside
        .insert(verifications)
        .values(columns.map((each) => ({ shopId, status: "approved" as const, decidedOn: "2026-01-05", ...each })))
        .returning(),
    tx,
  );

/** Inserts a request that the shop has not sent. */
export const makeVerificationRequest = (
  shopId: number,
  columns: Partial<typeof verificationRequests.$inferInsert>,
  tx: Tx,
) =>
  asShop(
    shopId,
    async (inside) => {
      const values = { shopId, claim: "licence", locale: "zh", secondsLeft: 172_800, ...columns } as const;
      const [request] = await inside.insert(verificationRequests).values(values).returning();
      return requireRow(request);
    },
    tx,
  );
