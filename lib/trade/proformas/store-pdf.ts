import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { proformaFiles } from "@/db/schema";
import { env } from "@/lib/core/env";
import { mediaSource } from "@/lib/media/renditions-on-demand";
import { type MediaStorage, proformaStorage } from "@/lib/media/storage";
import { sha256Hex } from "@/lib/security/hmac";
import { renderPdf } from "./render-pdf";
import type { Sheet } from "./sheet-data";

type Options = { db?: Db; storage?: MediaStorage; render?: typeof renderPdf };

/**
 * Returns a proforma's sheet as PDF: renders it once, stores it, and returns the same bytes for the same sheet. The
 * caller checks that the reader may see it.
 */
export async function storePdf(
  { id, shopId }: { id: string; shopId: number },
  sheet: Sheet,
  { db = database, storage = proformaStorage(), render = renderPdf }: Options = {},
): Promise<Buffer> {
  const sheetHash = sha256Hex(JSON.stringify(sheet));
  const key = and(eq(proformaFiles.proformaId, id), eq(proformaFiles.sheetHash, sheetHash));
  const findStored = () =>
    asShop(
      shopId,
      async (tx) => (await tx.select({ fileHash: proformaFiles.fileHash }).from(proformaFiles).where(key))[0],
      db,
    );
  const stored = await findStored();
  const file = stored && (await storage.find(fileName(stored.fileHash)));
  if (file) return buffer(file.read());
  const bytes = await render({ sheet, pictures: await picturesOf(sheet) });
  const fileHash = createHash("sha256").update(bytes).digest("hex");
  await storage.put(fileName(fileHash), bytes);
  const row = { proformaId: id, shopId, sheetHash, fileHash, bytes: bytes.length };
  await asShop(shopId, (tx) => tx.insert(proformaFiles).values(row).onConflictDoNothing(), db);
  // If another request stored the same sheet first, its file wins, so that both return the same bytes.
  const first = await findStored();
  const found = first && first.fileHash !== fileHash ? await storage.find(fileName(first.fileHash)) : undefined;
  return found ? buffer(found.read()) : bytes;
}

const fileName = (hash: string) => `${hash}.pdf`;

/** Loads the small renditions of the pictures as base64 by key; leaves out a picture that no longer exists. */
async function picturesOf(sheet: Sheet): Promise<Record<string, string>> {
  const source = mediaSource(env().DATA_DIR);
  const pictures: Record<string, string> = {};
  for (const { pictureKey } of sheet.lines) {
    if (!pictureKey || pictures[pictureKey]) continue;
    const file = await source.find(`${pictureKey}-160.webp`).catch(() => undefined);
    if (file) pictures[pictureKey] = (await buffer(file.read())).toString("base64");
  }
  return pictures;
}
