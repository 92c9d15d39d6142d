import { cookies } from "next/headers";
import { renewSession, sessionDays } from "@/lib/accounts/sessions";
import { cookieOptions, isSecure } from "./cookies";

export const sessionCookie = () => (isSecure() ? "__Host-session" : "session");

/** This browser's session token; empty when there is none. */
export const sessionToken = async (): Promise<string> => (await cookies()).get(sessionCookie())?.value ?? "";

/** For actions: this browser's session goes on under another token. */
export async function keepSessionToken(token: string): Promise<void> {
  (await cookies()).set(sessionCookie(), token, { ...cookieOptions(), maxAge: sessionDays * 86_400 });
}

/** For actions after which the person may do more than before. */
export async function rotateSessionToken(): Promise<void> {
  const token = await renewSession(await sessionToken());
  if (token) await keepSessionToken(token);
}
