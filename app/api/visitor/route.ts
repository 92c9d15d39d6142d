import type { NextRequest } from "next/server";
import { sessionToken } from "@/app/_lib/session-cookie";
import { removeVisitorCookie, setVisitorCookie } from "@/app/_lib/visitor-cookie";
import type { VisitorFields } from "@/components/layout/visitor";
import { findSignedIn } from "@/lib/accounts/find-signed-in";
import { getOwnProfile } from "@/lib/accounts/get-own-profile";
import { countUnreadNotices } from "@/lib/notifications/count-unread-notices";

/**
 * Renews the visitor cookie and returns what the signed-in visitor's forms are filled in with; 204 for guests. Accepts
 * requests of our own pages only.
 */
export async function GET(request: NextRequest): Promise<Response> {
  if (!["same-origin", null].includes(request.headers.get("sec-fetch-site")))
    return new Response("from our own pages only\n", { status: 403, headers });
  const signedIn = await findSignedIn(await sessionToken());
  if (signedIn?.actor.kind !== "user") {
    await removeVisitorCookie();
    return new Response(null, { status: 204, headers });
  }
  const { actor, expires } = signedIn;
  const [{ name, email, country }, unread] = await Promise.all([getOwnProfile(actor), countUnreadNotices(actor)]);
  await setVisitorCookie(actor, { name, unread, expires });
  const fields: VisitorFields = { name, email, country: country ?? "" };
  return Response.json(fields, { headers });
}

const headers = { "cache-control": "no-store" };
