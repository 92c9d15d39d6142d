import { cookies, headers } from "next/headers";
import NextAuth, { type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { checkSignIn } from "@/lib/accounts/check-sign-in";
import { deviceOf } from "@/lib/accounts/device-of";
import { findActor, type Person } from "@/lib/accounts/find-actor";
import { finishSignIn } from "@/lib/accounts/finish-sign-in";
import { followSignInLink } from "@/lib/accounts/follow-sign-in-link";
import { getOwnAccount } from "@/lib/accounts/get-own-account";
import { codeInput, followSignInLinkInput, signInInput } from "@/lib/accounts/input";
import { findSession, findSessionAwaitingCode, sessionDays, startSession } from "@/lib/accounts/sessions";
import { env } from "@/lib/core/env";
import { Refusal } from "@/lib/core/errors";
import { log } from "@/lib/core/log";
import { clientAddress } from "@/lib/http/client-address";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import { countUnreadNotices } from "@/lib/notifications/count-unread-notices";
import { joinByInvitationInput } from "@/lib/shops/members/input";
import { joinByInvitation } from "@/lib/shops/members/join-by-invitation";
import { cookieOptions, isSecure } from "./cookies";
import { shopCookie } from "./current-actor";
import { updateDeviceCookie } from "./device-cookie";
import { removeInspectionCookie } from "./inspection-cookie";
import { addKnownBrowser, findKnownBrowser } from "./known-browser-cookie";
import { adapter } from "./session-adapter";
import { sessionCookie, sessionToken } from "./session-cookie";
import { removeVisitorCookie, setVisitorCookie } from "./visitor-cookie";

export * from "./current-actor";
export { sessionToken } from "./session-cookie";

/** Signs in by password. For actions. Returns undefined if a code is required, see paths.signInCode. @throws Refusal */
export const signInWithPassword = (input: { email: string; password: string }) => startSignIn("password", input);

/** Signs in by an emailed link. A new account receives the language `locale`. For actions. @throws Refusal */
export const signInByLink = (input: { token: string; locale: Locale }) => startSignIn("link", input);

/** Signs in by an invitation and creates the invited person's account. For actions. @throws Refusal */
export const signInByInvitation = (input: { token: string; name: string }) => startSignIn("invitation", input);

/** Verifies the second step in the browser that took the first. For actions. @throws Refusal */
export const signInWithCode = (input: { code: string }) => startSignIn("code", input);

/** Returns whether this browser has taken the first step and the code is pending. */
export const isCodePending = async (): Promise<boolean> =>
  (await findSessionAwaitingCode(await sessionToken())) !== undefined;

/** Ends this browser's session in the database and its push notices. For actions. */
export const endOwnSession = async (): Promise<void> => {
  await updateDeviceCookie();
  await signOut({ redirect: false, redirectTo: "/" });
  (await cookies()).delete(shopCookie);
  await removeInspectionCookie();
  await removeVisitorCookie();
};

type Method = "password" | "link" | "invitation" | "code";

async function startSignIn(method: Method, input: Record<string, string>): Promise<Person | undefined> {
  try {
    await signIn(method, { ...input, redirect: false, redirectTo: "/" });
  } catch (error) {
    throw refusalIn(error) ?? error;
  }
  (await cookies()).delete(`${isSecure() ? "__Secure-" : ""}authjs.callback-url`);
  if (await isCodePending()) return undefined;
  const session = await findSession(await sessionToken());
  const actor = session && (await findActor(session.userId));
  if (!actor) throw new Error("the new session was not found");
  await updateDeviceCookie({ userId: actor.userId, token: await sessionToken() });
  const { email, name } = await getOwnAccount(actor);
  await addKnownBrowser(email);
  await setVisitorCookie(actor, { name, unread: await countUnreadNotices(actor), expires: session.expires });
  return actor;
}

/** Unwraps a Refusal, since next-auth wraps errors of `authorize`. */
function refusalIn(error: unknown): Refusal | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  const thrown = cause && typeof cause === "object" && "err" in cause ? cause.err : undefined;
  return thrown instanceof Refusal ? thrown : undefined;
}

const config = (): NextAuthConfig => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  basePath: "/api/auth",
  adapter,
  session: { maxAge: sessionDays * 86_400, updateAge: sessionDays * 86_400 },
  useSecureCookies: isSecure(),
  cookies: { sessionToken: { name: sessionCookie(), options: cookieOptions() } },
  providers: [
    Credentials({
      id: "password",
      credentials: { email: {}, password: {} },
      authorize: async (input, request) => ({
        id: await checkSignIn(
          { ...signInInput.parse(input), known: await findKnownBrowser() },
          clientAddress(request.headers),
        ),
      }),
    }),
    Credentials({
      id: "link",
      credentials: { token: {}, locale: {} },
      authorize: async ({ locale, ...input }) => ({
        id: await followSignInLink(followSignInLinkInput.parse(input), isLocale(locale) ? locale : "en"),
      }),
    }),
    Credentials({
      id: "code",
      credentials: { code: {} },
      authorize: async (input) => ({
        id: await finishSignIn({ ...codeInput.parse(input), token: await sessionToken() }),
      }),
    }),
    Credentials({
      id: "invitation",
      credentials: { token: {}, name: {} },
      authorize: async (input) => ({ id: await joinByInvitation(joinByInvitationInput.parse(input)) }),
    }),
  ],
  callbacks: {
    jwt: ({ token, account }) => ({ ...token, startedBy: account?.provider }),
    session: ({ session, user }) => ({ expires: session.expires, user: { id: user.id } }),
  },
  jwt: {
    /** Runs at sign-in only. Creates the session in the database and returns its token as the cookie's value. */
    encode: async ({ token }) => {
      const [method, replacing] = [token?.startedBy, await sessionToken()];
      const before = (await findSessionAwaitingCode(replacing)) ?? (await findSession(replacing));
      const firstMethod = method === "code" ? before?.startedBy : undefined;
      return startSession(String(token?.sub), {
        startedBy: firstMethod ?? (method === "password" ? "password" : "link"),
        device: deviceOf((await headers()).get("user-agent")),
        codeWasGiven: method === "code",
        replacing,
      });
    },
  },
  logger: {
    error: (error) => {
      if (!refusalIn(error)) log.error("sign-in", { error });
    },
    warn: (reason) => log.debug("sign-in", { reason }),
    debug: () => {},
  },
});

const { signIn, signOut } = NextAuth(config);
