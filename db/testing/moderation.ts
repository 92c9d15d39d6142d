import { asShop, type Tx } from "../client";
import { moderationCases, reports } from "../schema";
import { requireRow } from "./require-row";

type Report = Omit<typeof reports.$inferInsert, "caseId" | "shopId" | "reporter">;

/** Inserts a case about a shop's thread, listing or other thing, with one report. */
export async function makeCase(
  shopId: number,
  columns: Pick<typeof moderationCases.$inferInsert, "target" | "targetId"> &
    Partial<typeof moderationCases.$inferInsert>,
  report: Report,
  tx: Tx,
) {
  return asShop(
    shopId,
    async (inside) => {
      const [found] = await inside
        .insert(moderationCases)
        .values({
          shopId,
          harm: 1,
          snapshot: { titles: { en: "Plush horse" }, descriptions: {}, pictures: [] },
          version: "",
          dueAt: new Date("2099-01-01"),
          ...columns,
        })
        .returning();
      const made = requireRow(found);
      await inside.insert(reports).values({ ...report, caseId: made.id, shopId, reporter: crypto.randomUUID() });
      return made;
    },
    tx,
  );
}
