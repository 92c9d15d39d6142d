import { randomBytes } from "node:crypto";
import { asPerson, type Db, type Tx } from "@/db/client";
import { ownershipTransfers } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { storedName, storedNames } from "@/lib/media/attachments/attachment";
import { cleanFile } from "@/lib/media/attachments/clean-file";
import { fileName, nameInErrors } from "@/lib/media/attachments/file-name";
import { pictureLimits } from "@/lib/media/limits";
import type { MediaStorage } from "@/lib/media/storage";
import { daysFrom } from "../terms";
import { objectionDays } from "./terms";

export type Document = { bytes: Uint8Array; name: string };
type Transfer = typeof ownershipTransfers.$inferSelect;
type Proposal = Pick<Transfer, "shopId" | "toUserId" | "reason"> & { intoShopId?: number };

const documentLimits = { bytes: 20 * 1024 * 1024, pixels: pictureLimits.pixels, pages: 60 };

/**
 * Stores a transfer or a merge that a lead proposes, with its document, which is encrypted; `then` runs in the same
 * transaction. @throws Refusal for a document that cannot be read, or while another proposal about the shop is open
 */
export async function storeProposal(
  actor: Extract<Actor, { kind: "user" }>,
  proposal: Proposal,
  { bytes, name }: Document,
  then: (made: Transfer, tx: Tx) => Promise<void>,
  { db, storage }: { db: Db; storage: MediaStorage },
): Promise<void> {
  const file = await cleanFile(bytes, nameInErrors(name), documentLimits);
  const stored = { kind: file.kind, key: randomBytes(16).toString("hex") };
  await storage.put(storedName(stored, "whole"), file.whole);
  if (file.kind === "picture") await storage.put(storedName(stored, "small"), file.small);
  const measures = file.kind === "pdf" ? { pages: file.pages } : { width: file.width, height: file.height };
  const document = { ...stored, ...measures, name: fileName(name, file.kind), bytes: file.whole.byteLength };
  const terms = { ...proposal, effectiveAt: daysFrom(new Date(), objectionDays) };
  try {
    await asPerson(
      actor.userId,
      async (tx) => {
        const [made] = await tx
          .insert(ownershipTransfers)
          .values({ ...terms, ...document, proposedBy: actor.userId })
          .returning();
        if (!made) throw new Error("the insert returned no transfer");
        await then(made, tx);
      },
      db,
    );
  } catch (error) {
    await Promise.all(storedNames(stored).map((each) => storage.remove(each)));
    if (violatedConstraint(error) === "ownership_transfers_one_open") throw new Refusal("transfers.waits");
    throw error;
  }
}
