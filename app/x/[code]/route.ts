import { ownPath } from "@/lib/http/safe-redirect-path";
import { absolute, siteOrigin } from "@/lib/http/site";
import { exhibitionCookie, exhibitionDays, readExhibition } from "@/lib/http/trade-fair-cookie";

/**
 * The link behind a fair's QR code: remembers the fair for a week and goes on to a page of ours (`to`), else to the home page.
 * What the visitor asks afterwards says where it began; pages stay the same for everybody.
 */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const code = readExhibition((await params).code);
  const to = ownPath(new URL(request.url).searchParams.get("to")) ?? "/";
  const headers = new Headers({ location: absolute(to), "cache-control": "private, no-store" });
  const secure = siteOrigin().protocol === "https:" ? "; Secure" : "";
  if (code)
    headers.set(
      "set-cookie",
      `${exhibitionCookie}=${code}; Path=/; Max-Age=${exhibitionDays * 86_400}; HttpOnly; SameSite=Lax${secure}`,
    );
  return new Response(null, { status: 303, headers });
}
