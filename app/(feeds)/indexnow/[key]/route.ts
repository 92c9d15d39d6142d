import { indexNow } from "@/lib/publishing/indexnow/index-now";

type Context = { params: Promise<{ key: string }> };

/** Returns the IndexNow key. Search engines verify the site by `/<key>.txt`, which is rewritten to this route. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { key } = await params;
  if (key !== indexNow()?.key) return new Response("no such file\n", { status: 404 });
  return new Response(key, { headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });
}
