import { safeRedirectPath } from "@/lib/http/safe-redirect-path";
import { absolute, siteOrigin } from "@/lib/http/site";
import { readTradeFairCode, tradeFairCookie, tradeFairCookieDays } from "@/lib/http/trade-fair-cookie";

/**
 * Handles the link of a trade fair's QR code: stores the fair in a cookie for a week and redirects to our page `to`,
 * else to the home page. Inquiries name the fair as their source; pages do not depend on the cookie.
 */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const code = readTradeFairCode((await params).code);
  const to = safeRedirectPath(new URL(request.url).searchParams.get("to")) ?? "/";
  const headers = new Headers({ location: absolute(to), "cache-control": "private, no-store" });
  const secure = siteOrigin().protocol === "https:" ? "; Secure" : "";
  if (code)
    headers.set(
      "set-cookie",
      `${tradeFairCookie}=${code}; Path=/; Max-Age=${tradeFairCookieDays * 86_400}; HttpOnly; SameSite=Lax${secure}`,
    );
  return new Response(null, { status: 303, headers });
}
