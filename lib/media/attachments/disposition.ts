import type { AttachmentKind } from "./attachment";

/** Formats Content-Disposition: pictures are shown, PDFs saved, under a name in any script (RFC 6266, RFC 8187). */
export function dispositionOf(kind: AttachmentKind, name: string): string {
  const type = kind === "picture" ? "inline" : "attachment";
  const plain = name.replace(/[^\w.\- ]/g, "_");
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${type}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
