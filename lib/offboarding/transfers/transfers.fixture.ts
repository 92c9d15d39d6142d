import { Readable } from "node:stream";
import { asPerson, type Tx } from "@/db/client";
import { ownershipTransfers } from "@/db/schema";
import { asPdf, plainPdf } from "@/lib/media/attachments/pdfs.fixture";
import type { MediaStorage } from "@/lib/media/storage";

export const key = "a".repeat(32);

/** A one-page contract. */
export const someDocument = async () => ({ bytes: await asPdf(await plainPdf()), name: "contract.pdf" });

/** Stores files in memory; `files` has those that the test can read. */
export function memoryStorage(files = new Map<string, Uint8Array>()): MediaStorage {
  return {
    async put(name, bytes) {
      files.set(name, bytes);
    },
    async find(name) {
      const bytes = files.get(name);
      return bytes && { size: bytes.byteLength, read: () => Readable.from([bytes]) };
    },
    async remove(name) {
      files.delete(name);
    },
  };
}

type Parties = { shopId: number; toUserId: string; proposedBy: string };

/** Inserts a transfer that takes effect in 2099, unless `with_` says otherwise, and returns its id. */
export async function insertTransfer(
  parties: Parties,
  with_: Partial<typeof ownershipTransfers.$inferInsert>,
  tx: Tx,
): Promise<string> {
  const document = { kind: "pdf", key, name: "contract.pdf", bytes: 8, pages: 1 } as const;
  const terms = { reason: "The founder has retired.", effectiveAt: new Date("2099-01-01") };
  const insert = (own: Tx) =>
    own
      .insert(ownershipTransfers)
      .values({ ...parties, ...terms, ...document, ...with_ })
      .returning({ id: ownershipTransfers.id });
  const [made] = await asPerson(parties.proposedBy, insert, tx);
  if (!made) throw new Error("the insert returned no transfer");
  return made.id;
}
