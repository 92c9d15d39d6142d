import { cookies } from "next/headers";
import { renewSession, sessionDays } from "@/lib/accounts/sessions";
import { cookieOptions, isSecure } from "./cookies";

export const sessionCookie = () => (isSecure() ? "__Host-session" : "session");

/** Returns this browser's session token; empty without a session. */
export const sessionToken = async (): Promise<string> => (await cookies()).get(sessionCookie())?.value ?? "";

/** Stores a new token for this browser's session. For actions. */
export async function storeSessionToken(token: string): Promise<void> {
  (await cookies()).set(sessionCookie(), token, { ...cookieOptions(), maxAge: sessionDays * 86_400 });
}

/** Replaces the session token, for actions after which the person has more rights than before. */
export async function rotateSessionToken(): Promise<void> {
  const token = await renewSession(await sessionToken());
  if (token) await storeSessionToken(token);
}
