import { randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { asPerson, asShop, type Tx } from "../client";
import { fairStands, fairs } from "../schema";
import { makeOperator } from "./factories";
import { requireRow } from "./require-row";

type Columns<Table extends { $inferInsert: object }> = Partial<Table["$inferInsert"]>;

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Inserts a fair that runs today, in the name of a new lead. */
export async function makeFair(columns: Columns<typeof fairs>, tx: Tx) {
  const lead = await makeOperator({ operatorRole: "lead" });
  const word = randomBytes(5).toString("hex");
  const row = {
    slug: `fair-${word}`,
    names: { en: `Winter Fair ${word}`, zh: `冬季展会${word}` },
    venues: { en: "Yiwu Expo Center, hall B1", zh: "义乌国际博览中心 B1 馆" },
    cities: { en: "Yiwu", zh: "义乌" },
    firstDay: dayFromNow(-1),
    lastDay: dayFromNow(2),
    ...columns,
  };
  return asPerson(
    lead.id,
    async (inside) => ({ ...requireRow((await inside.insert(fairs).values(row).returning())[0]), leadId: lead.id }),
    tx,
  );
}

/** Inserts the stand of a shop: an application, or an accepted invitation of the fair's lead with its place. */
export async function makeStand(
  fair: { id: number; leadId: string },
  shop: { id: number },
  columns: Columns<typeof fairStands>,
  tx: Tx,
) {
  const { status = "accepted", ...more } = columns;
  const key = { fairId: fair.id, shopId: shop.id };
  if (status === "applied")
    return asShop(shop.id, (inside) => inside.insert(fairStands).values({ ...key, ...more, status }), tx);
  return asPerson(
    fair.leadId,
    async (inside) => {
      await inside.insert(fairStands).values({ ...key, ...more, status: "invited", invitedBy: fair.leadId });
      await asShop(
        shop.id,
        (own) =>
          own
            .update(fairStands)
            .set({ status })
            .where(and(eq(fairStands.fairId, fair.id), eq(fairStands.shopId, shop.id))),
        inside,
      );
    },
    tx,
  );
}
