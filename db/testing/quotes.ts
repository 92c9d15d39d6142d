import { eq } from "drizzle-orm";
import { asShop, type Tx } from "../client";
import { quoteLines, quotes } from "../schema";
import { requireRow } from "./require-row";

type QuoteParts = Partial<typeof quotes.$inferInsert> & {
  lines?: (Pick<typeof quoteLines.$inferInsert, "listingId"> & Partial<typeof quoteLines.$inferInsert>)[];
};

/** Inserts a version of a quote in this inquiry, sent by default; 2,400 pieces a line. Decided ones get `decidedAt`. */
export async function makeQuote(inquiry: { id: string; shopId: number }, parts: QuoteParts, tx: Tx) {
  const { lines = [], status = "sent", sentAt = new Date(), decidedAt, ...columns } = parts;
  return asShop(
    inquiry.shopId,
    async (inside) => {
      const [draft] = await inside
        .insert(quotes)
        .values({
          inquiryId: inquiry.id,
          shopId: inquiry.shopId,
          version: 1,
          currency: "CNY",
          incoterm: "FOB",
          places: { en: "Ningbo", zh: "宁波" },
          workingDays: 9,
          validUntil: "2099-12-01",
          locale: "zh",
          ...columns,
        })
        .returning();
      const inserted = requireRow(draft);
      if (lines.length)
        await inside.insert(quoteLines).values(
          lines.map((line, index) => ({
            quantity: 2400,
            unitPrice: 735,
            cartons: 30,
            cubicCentimetres: 30 * 196_625,
            grossGrams: 312_000,
            ...line,
            quoteId: inserted.id,
            shopId: inquiry.shopId,
            position: index + 1,
          })),
        );
      if (status === "draft") return inserted;
      const isOpen = status === "sent";
      const [sent] = await inside
        .update(quotes)
        .set({ status, sentAt, decidedAt: isOpen ? null : (decidedAt ?? new Date()) })
        .where(eq(quotes.id, inserted.id))
        .returning();
      return requireRow(sent);
    },
    tx,
  );
}
