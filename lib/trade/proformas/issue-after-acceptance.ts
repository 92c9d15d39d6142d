import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { inquiries } from "@/db/schema";
import { guest } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import type { Job } from "@/lib/events/job";
import { issueProformaInTransaction } from "./issue-proforma";

/** Issues the proforma after a quote is accepted. Skips a shop without bank details, which can issue it later. */
export async function issueAfterAcceptance(
  job: Pick<Job<{ shopId: number; inquiryId: string; quoteId: string }>, "data">,
  db: Db = database,
  now = new Date(),
): Promise<void> {
  const { shopId, inquiryId, quoteId } = job.data;
  await asShop(
    shopId,
    async (tx) => {
      await tx.select({ id: inquiries.id }).from(inquiries).where(eq(inquiries.id, inquiryId)).for("update");
      await issueProformaInTransaction(guest, { shopId, inquiryId, quoteId }, tx, now);
    },
    db,
  ).catch((error) => {
    if (!(error instanceof Refusal || error instanceof NotFound)) throw error;
  });
}
