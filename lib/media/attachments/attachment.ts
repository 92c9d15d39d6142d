import type { AttachmentKind } from "@/db/schema/media/attachments";

export type { AttachmentKind } from "@/db/schema/media/attachments";

/** A file of a message as readers see it. A picture has pixels, a PDF has pages. */
export type Attachment = {
  id: string;
  kind: AttachmentKind;
  name: string;
  /** Size of the stored file. */
  bytes: number;
  width: number | null;
  height: number | null;
  pages: number | null;
};

export type AttachmentSize = "whole" | "small";

/** Returns the name of a stored file of an upload, by its kind; only pictures have a small one. */
export const storedName = ({ kind, key }: { kind: AttachmentKind; key: string }, size: AttachmentSize): string => {
  if (kind === "pdf") return `${key}.pdf`;
  return size === "small" ? `${key}-small.webp` : `${key}.jpg`;
};

/** Returns the names of all stored files of an upload. */
export const storedNames = (file: { kind: AttachmentKind; key: string }): string[] => [
  ...new Set([storedName(file, "whole"), storedName(file, "small")]),
];
