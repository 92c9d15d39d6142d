import { cookies } from "next/headers";
import { withMark } from "@/lib/accounts/known-browser";
import { cookieOptions, isSecure } from "./cookies";

/** Marks of the people who signed in with this browser; it stays when they sign out. See knownBrowserMark(). */
const name = () => (isSecure() ? "__Host-known" : "known");
const browsersKeepSeconds = 400 * 86_400;

export const knownBrowser = async (): Promise<string> => (await cookies()).get(name())?.value ?? "";

/** For actions, once somebody has signed in by all their steps. */
export async function rememberBrowser(email: string): Promise<void> {
  const value = withMark(email, await knownBrowser());
  (await cookies()).set(name(), value, { ...cookieOptions(), maxAge: browsersKeepSeconds });
}
