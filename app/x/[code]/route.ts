import { openFairCode } from "@/lib/fairs/open-code";
import { preferredLanguage } from "@/lib/http/preferred-language";
import { safeRedirectPath } from "@/lib/http/safe-redirect-path";
import { absolute, siteOrigin } from "@/lib/http/site";
import { readTradeFairCode, tradeFairCookie, tradeFairCookieDays } from "@/lib/http/trade-fair-cookie";

/**
 * Handles the link of a trade fair's QR code: stores the fair in a cookie for a week and redirects. The code of a poster
 * leads to its listing or shop in the visitor's language; any other code to our page `to`, else to the home page.
 * Inquiries name the fair as their source; pages do not depend on the cookie.
 */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const code = readTradeFairCode((await params).code);
  const locale = preferredLanguage({
    cookie: request.headers.get("cookie") ?? undefined,
    "accept-language": request.headers.get("accept-language") ?? undefined,
  });
  const poster = code && (await openFairCode(code, locale ?? "en"));
  const to = poster ? poster.path : (safeRedirectPath(new URL(request.url).searchParams.get("to")) ?? "/");
  const fair = poster ? poster.fairSlug : code;
  const headers = new Headers({ location: absolute(to), "cache-control": "private, no-store" });
  const secure = siteOrigin().protocol === "https:" ? "; Secure" : "";
  if (fair)
    headers.set(
      "set-cookie",
      `${tradeFairCookie}=${fair}; Path=/; Max-Age=${tradeFairCookieDays * 86_400}; HttpOnly; SameSite=Lax${secure}`,
    );
  return new Response(null, { status: 303, headers });
}
