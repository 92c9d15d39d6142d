import { isNull, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { inquiries, shops } from "@/db/schema";
import { expiresAfterDays } from "./inquiry";
import { statusesBefore } from "./transitions";

/** Closes what nobody has written in for 30 days and was not agreed; a new message opens it again. */
export async function expireInquiries(db: Db = database): Promise<void> {
  const open = await db.select({ id: shops.id }).from(shops).where(isNull(shops.closedAt)).orderBy(shops.id);
  for (const { id } of open)
    await asShop(
      id,
      (tx) =>
        tx
          .update(inquiries)
          .set({ status: "expired" })
          .where(
            sql`${inquiries.shopId} = ${id} and ${inquiries.status} in ${statusesBefore("expired")}
              and ${inquiries.lastMessageAt} < now() - make_interval(days => ${expiresAfterDays})`,
          ),
      db,
    );
}
