import { NotFound } from "@/lib/core/errors";
import { attachmentStorage, type StoredFile } from "../storage";
import { type AttachmentKind, type AttachmentSize, storedName } from "./attachment";

export type OpenedAttachment = { kind: AttachmentKind; name: string; file: StoredFile };
export type RequestedFile = { id: string; size: AttachmentSize };

/** Opens the stored file of a row that the reader may see. A PDF has one size. @throws NotFound without row or file */
export async function openFile(
  row: { kind: AttachmentKind; key: string; name: string } | undefined,
  size: AttachmentSize,
  storage = attachmentStorage(),
): Promise<OpenedAttachment> {
  const file = row && (await storage.find(storedName(row, size)));
  if (!file) throw new NotFound("attachment");
  return { kind: row.kind, name: row.name, file };
}
