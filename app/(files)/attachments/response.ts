import { Readable } from "node:stream";
import { NotFound } from "@/lib/core/errors";
import { dispositionOf } from "@/lib/media/attachments/disposition";
import type { OpenedAttachment } from "@/lib/media/attachments/open-file";

type Size = "whole" | "small";
const types = { "picture whole": "image/jpeg", "picture small": "image/webp", "pdf whole": "application/pdf" } as const;

export const parseSize = (request: Request): Size =>
  new URL(request.url).searchParams.get("size") === "small" ? "small" : "whole";

export const isAttachmentId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** Returns an uploaded file, to show or to save. Its headers keep it from being executed or cached. 404 on NotFound. */
export async function fileResponse(size: Size, open: () => Promise<OpenedAttachment>): Promise<Response> {
  try {
    const { kind, name, file } = await open();
    const servedSize = kind === "pdf" ? "whole" : size;
    return new Response(Readable.toWeb(file.read()) as ReadableStream<Uint8Array>, {
      headers: {
        ...strictHeaders,
        "content-type": types[`${kind} ${servedSize}` as keyof typeof types],
        "content-length": String(file.size),
        "content-disposition": dispositionOf(kind, name),
      },
    });
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return new Response("not here\n", { status: 404, headers: { ...strictHeaders, "content-type": "text/plain" } });
  }
}

const strictHeaders = {
  "cache-control": "private, no-store",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex",
};
