import { randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { verificationEvidence } from "@/db/schema";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { storedName, storedNames } from "../media/attachments/attachment";
import { cleanFile } from "../media/attachments/clean-file";
import { fileName, nameInErrors } from "../media/attachments/file-name";
import { evidenceStorage } from "../media/evidence-storage";
import type { MediaStorage } from "../media/storage";
import { inOwnRequest, type OfShop } from "./in-own-request";
import type { OfRequest } from "./input";
import { evidenceLimits } from "./rules";

type File = { bytes: Uint8Array; name: string };

/** Files that a shop may add in a day. */
const quota = { limit: 200, windowSeconds: 86_400 };

/**
 * Adds a photo or a PDF to a request, re-encoded and encrypted. Operators read it once the shop sends it.
 * @throws NotFound, NotAllowed; Refusal as cleanFile() does, above six files, or while operators have the request
 */
export async function addEvidence(
  actor: Actor,
  { shopId, requestId, bytes, name }: OfShop & OfRequest & File,
  db: Db = database,
  storage: MediaStorage = evidenceStorage(),
): Promise<void> {
  const of = { shopId, requestId };
  const requireRoom = () => inOwnRequest(actor, of, (_, tx) => tx.$count(verificationEvidence, isUnsent(of)), db);
  requireBelowLimit(await requireRoom());
  await limitAttempts(`evidence:${shopId}`, quota, db, { field: "files" });
  const file = await cleanFile(bytes, nameInErrors(name), evidenceLimits);
  const stored = { kind: file.kind, key: randomBytes(16).toString("hex") };
  await storage.put(storedName(stored, "whole"), file.whole);
  if (file.kind === "picture") await storage.put(storedName(stored, "small"), file.small);
  try {
    await inOwnRequest(
      actor,
      of,
      async (_, tx) => {
        requireBelowLimit(await tx.$count(verificationEvidence, isUnsent(of)));
        const measures = file.kind === "pdf" ? { pages: file.pages } : { width: file.width, height: file.height };
        const row = { ...of, ...stored, ...measures, name: fileName(name, file.kind), bytes: file.whole.byteLength };
        const [evidence] = await tx.insert(verificationEvidence).values(row).returning({ id: verificationEvidence.id });
        if (!evidence) throw new Error("the insert returned no evidence");
        await recordEvent(actor, { name: "verification.evidence_added", ...of, evidenceId: evidence.id }, tx);
      },
      db,
    );
  } catch (error) {
    await Promise.all(storedNames(stored).map((each) => storage.remove(each)));
    throw error;
  }
}

/** SQL condition: the file is stored and has not been sent to the operators. */
export const isUnsent = ({ shopId, requestId }: OfShop & OfRequest) =>
  and(
    eq(verificationEvidence.shopId, shopId),
    eq(verificationEvidence.requestId, requestId),
    isNull(verificationEvidence.sentAt),
    isNull(verificationEvidence.erasedAt),
  );

function requireBelowLimit(count: number): void {
  if (count >= evidenceLimits.files)
    throw new Refusal("verifications.evidence.tooMany", { field: "files", count: evidenceLimits.files });
}
