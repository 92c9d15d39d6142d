import { Readable } from "node:stream";
import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_lib/session";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { idOfHandle, isUuid } from "@/lib/core/id";
import { getArchive } from "@/lib/offboarding/get-archive";

const notFound = () => new Response("no such file\n", { status: 404, headers: { "cache-control": "no-store" } });

/** Returns a shop's archive as a zip to its owners: `?shop=2k9x&archive=<id>`. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const shopId = idOfHandle(searchParams.get("shop") ?? "") ?? 0;
  const archiveId = searchParams.get("archive") ?? "";
  if (!isUuid(archiveId)) return notFound();
  try {
    const file = await getArchive(await currentActor(), { shopId, archiveId });
    return new Response(Readable.toWeb(file.read()) as ReadableStream, {
      headers: {
        "content-type": "application/zip",
        "content-length": String(file.size),
        "content-disposition": `attachment; filename="rattledrum-shop-${new Date().toISOString().slice(0, 10)}.zip"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "x-robots-tag": "noindex",
      },
    });
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed) return notFound();
    throw error;
  }
}
