import { cookies } from "next/headers";
import type { Person } from "@/lib/accounts/find-actor";
import { isSecure } from "./cookies";

/**
 * Shows the site's script who is signed in, because public pages are the same for everybody. It gives no rights and
 * contains no address: a letter for the kind of person, the number of unread notices, and the name.
 */
const visitorCookie = "visitor";

type Visitor = { name: string; unread: number; expires: Date };

/** For actions and route handlers. */
export async function setVisitorCookie({ memberships }: Person, { name, unread, expires }: Visitor): Promise<void> {
  const kind = memberships.length > 0 ? "m" : "b";
  const value = `${kind}.${unread}.${[...name].slice(0, maxNameLength).join("")}`;
  (await cookies()).set(visitorCookie, value, { path: "/", sameSite: "lax", secure: isSecure(), expires });
}

/** For actions and route handlers. */
export const removeVisitorCookie = async (): Promise<void> => {
  (await cookies()).delete(visitorCookie);
};

/** In characters, none of which may be cut in half. A cookie has at most 4,096 bytes, and each takes up to 12. */
const maxNameLength = 60;
