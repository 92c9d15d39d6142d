import { trimBothEnds } from "@/lib/core/trim-characters";
import { oneLine } from "@/lib/http/plain-text";
import type { AttachmentKind } from "./attachment";
import { attachmentLimits } from "./limits";

const endings: Record<AttachmentKind, string> = { picture: ".jpg", pdf: ".pdf" };

/**
 * Returns the name under which a file is stored and shown: without folders, on one line, with the ending of its type.
 */
export function fileName(given: string, kind: AttachmentKind): string {
  const ending = endings[kind];
  const stem = withoutDots(readable(given).replace(/\.[a-z0-9]{1,5}$/i, ""));
  return (stem ? cut(stem, attachmentLimits.name - ending.length) : "file") + ending;
}

/** Returns the name of a refused file for its error. */
export const nameInErrors = (given: string): string => cut(withoutDots(readable(given)), 60) || "…";

const readable = (given: string): string =>
  oneLine(given.split(/[\\/]/).at(-1) ?? "")
    .replace(/[\u061c\u200b\u200e\u200f\ufeff]/g, "")
    .replace(/[<>:"|?*]/g, " ")
    .replace(/\s+/g, " ");

const withoutDots = (text: string) => trimBothEnds(text, ". ");

/** Cuts by whole characters. */
const cut = (text: string, length: number) => Array.from(text).slice(0, length).join("").trim();
