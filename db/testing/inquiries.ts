import { uuidv7 } from "../base/uuid";
import { asShop, type Tx } from "../client";
import { inquiries, inquiryLines, messages } from "../schema";
import { randomWord } from "./factories";
import { requireRow } from "./require-row";

/** Inserts an inquiry of a guest about these listings of one shop, with its first message; 2,400 pieces a line. */
export async function makeInquiry(
  shop: { id: number },
  listings: { id: number }[],
  columns: Partial<typeof inquiries.$inferInsert>,
  tx: Tx,
) {
  return asShop(
    shop.id,
    async (inside) => {
      const [inquiry] = await inside
        .insert(inquiries)
        .values({
          id: uuidv7(),
          reference: `RD-${randomWord().toUpperCase()}`,
          shopId: shop.id,
          buyerName: "Beatriz Souza",
          buyerEmail: `beatriz-${randomWord()}@example.com`,
          country: "BR",
          locale: "pt-br",
          source: { page: "listing", path: "/pt-br/p/x" },
          ...columns,
        })
        .returning();
      const inserted = requireRow(inquiry);
      if (listings.length)
        await inside.insert(inquiryLines).values(
          listings.map(({ id }, index) => ({
            inquiryId: inserted.id,
            shopId: shop.id,
            listingId: id,
            quantity: 2400,
            position: index + 1,
          })),
        );
      await inside.insert(messages).values({
        inquiryId: inserted.id,
        shopId: shop.id,
        side: "buyer",
        body: "Preciso de 2.400 peças antes do Natal.",
        locale: inserted.locale,
      });
      return inserted;
    },
    tx,
  );
}
