import { cookies } from "next/headers";
import { withMark } from "@/lib/accounts/known-browser";
import { cookieOptions, isSecure } from "./cookies";

/** Holds marks of the people who have signed in with this browser, also after they sign out. See knownBrowserMark(). */
const cookieName = () => (isSecure() ? "__Host-known" : "known");
const maxCookieSeconds = 400 * 86_400;

export const findKnownBrowser = async (): Promise<string> => (await cookies()).get(cookieName())?.value ?? "";

/** Adds a person's mark once they have completed all steps of signing in. For actions. */
export async function addKnownBrowser(email: string): Promise<void> {
  const value = withMark(email, await findKnownBrowser());
  (await cookies()).set(cookieName(), value, { ...cookieOptions(), maxAge: maxCookieSeconds });
}
