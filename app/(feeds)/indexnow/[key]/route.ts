import { indexNow } from "@/lib/publishing/indexnow/index-now";

type Context = { params: Promise<{ key: string }> };

/** Search engines ask for `/<key>.txt`, which leads here, to see that the one who told them of changes is this site. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { key } = await params;
  if (key !== indexNow()?.key) return new Response("no such file\n", { status: 404 });
  return new Response(key, { headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });
}
