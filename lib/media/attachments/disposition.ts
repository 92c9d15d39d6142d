import type { AttachmentKind } from "./attachment";

/** The header that shows a picture in the browser and saves a PDF, under a name in any script (RFC 6266, RFC 8187). */
export function dispositionOf(kind: AttachmentKind, name: string): string {
  const way = kind === "picture" ? "inline" : "attachment";
  const plain = name.replace(/[^\w.\- ]/g, "_");
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${way}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
