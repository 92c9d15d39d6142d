import { eq } from "drizzle-orm";
import { allocateNumber } from "@/lib/trade/proformas/allocate-number";
import { composeContent } from "@/lib/trade/proformas/compose-content";
import { asShop, type Tx } from "../client";
import { bankAccounts, proformas, shops } from "../schema";
import { requireRow } from "./require-row";

/** Inserts bank details of this shop: by default the first version, created 30 days ago and in effect since then. */
export const makeBankAccount = (shop: { id: number }, columns: Partial<typeof bankAccounts.$inferInsert>, tx: Tx) =>
  asShop(
    shop.id,
    async (inside) => {
      const createdAt = columns.createdAt ?? new Date(Date.now() - 30 * 86_400_000);
      const [account] = await inside
        .insert(bankAccounts)
        .values({
          shopId: shop.id,
          version: 1,
          beneficiary: "Yiwu Spring Toys Co., Ltd.",
          bankName: "Bank of China, Yiwu Branch",
          accountNumber: "6217852000014821",
          swift: "BKCHCNBJ92H",
          currency: "USD",
          effectiveAt: createdAt,
          ...columns,
          createdAt,
        })
        .returning();
      return requireRow(account);
    },
    tx,
  );

/** Inserts the proforma of an accepted quote, issued now, with the shop's next number. */
export const makeProforma = (
  quote: { id: string; shopId: number; inquiryId: string },
  account: { id: string },
  tx: Tx,
) =>
  asShop(
    quote.shopId,
    async (inside) => {
      const issuedAt = new Date();
      const [shop] = await inside.select().from(shops).where(eq(shops.id, quote.shopId));
      const [proforma] = await inside
        .insert(proformas)
        .values({
          ...(await allocateNumber(requireRow(shop), inside, issuedAt)),
          shopId: quote.shopId,
          inquiryId: quote.inquiryId,
          quoteId: quote.id,
          bankAccountId: account.id,
          content: requireRow(await composeContent(quote.id, inside, issuedAt)),
          issuedAt,
        })
        .returning();
      return requireRow(proforma);
    },
    tx,
  );
