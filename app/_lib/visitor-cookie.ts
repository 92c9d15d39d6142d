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
  const value = `${kind}.${unread}.${name.slice(0, maxNameLength)}`;
  (await cookies()).set(visitorCookie, value, { path: "/", sameSite: "lax", secure: isSecure(), expires });
}

/** For actions and route handlers. */
export const removeVisitorCookie = async (): Promise<void> => {
  (await cookies()).delete(visitorCookie);
};

/** A cookie has at most 4,096 bytes, and a letter up to 12 when it is encoded. */
const maxNameLength = 60;
