import { cookies, headers } from "next/headers";
import NextAuth, { type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { checkSignIn } from "@/lib/accounts/check-sign-in";
import { deviceOf } from "@/lib/accounts/device-of";
import { findActor, type Person } from "@/lib/accounts/find-actor";
import { finishSignIn } from "@/lib/accounts/finish-sign-in";
import { followSignInLink } from "@/lib/accounts/follow-sign-in-link";
import { getOwnAccount } from "@/lib/accounts/get-own-account";
import { followSignInLinkInput, giveCodeInput, signInInput } from "@/lib/accounts/input";
import { findHalfSession, findSession, sessionDays, startSession } from "@/lib/accounts/sessions";
import { env } from "@/lib/core/env";
import { Refusal } from "@/lib/core/errors";
import { log } from "@/lib/core/log";
import { clientAddress } from "@/lib/http/client-address";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import { joinByInvitationInput } from "@/lib/shops/members/input";
import { joinByInvitation } from "@/lib/shops/members/join-by-invitation";
import { cookieOptions, isSecure } from "./cookies";
import { shopCookie } from "./current-actor";
import { moveDevice } from "./device-cookie";
import { knownBrowser, rememberBrowser } from "./known-browser-cookie";
import { adapter } from "./session-adapter";
import { sessionCookie, sessionToken } from "./session-cookie";

export * from "./current-actor";
export { sessionToken } from "./session-cookie";

/** For actions. Undefined when a code is still to come, see paths.signInCode. @throws Refusal */
export const signInWithPassword = (given: { email: string; password: string }) => begin("password", given);

/** The same by a link; `locale` is the language of an account made by it. @throws Refusal */
export const signInByLink = (given: { token: string; locale: Locale }) => begin("link", given);

/** For actions: who was invited and has no account yet gets one. @throws Refusal */
export const signInByInvitation = (given: { token: string; name: string }) => begin("invitation", given);

/** For actions: the second step, in the browser that took the first. @throws Refusal */
export const signInWithCode = (given: { code: string }) => begin("code", given);

/** Whether this browser took the first step and the code is awaited. */
export const awaitsCode = async (): Promise<boolean> => (await findHalfSession(await sessionToken())) !== undefined;

/** For actions: this browser's session ends in the database too, and it shows no more notices. */
export const endOwnSession = async (): Promise<void> => {
  await moveDevice();
  await signOut({ redirect: false, redirectTo: "/" });
  (await cookies()).delete(shopCookie);
};

type Way = "password" | "link" | "invitation" | "code";

async function begin(way: Way, given: Record<string, string>): Promise<Person | undefined> {
  try {
    await signIn(way, { ...given, redirect: false, redirectTo: "/" });
  } catch (error) {
    throw refusalIn(error) ?? error;
  }
  (await cookies()).delete(`${isSecure() ? "__Secure-" : ""}authjs.callback-url`);
  if (await awaitsCode()) return undefined;
  const session = await findSession(await sessionToken());
  const actor = session && (await findActor(session.userId));
  if (!actor) throw new Error("the new session is not there");
  await moveDevice({ userId: actor.userId, token: await sessionToken() });
  await rememberBrowser((await getOwnAccount(actor)).email);
  return actor;
}

/** next-auth wraps what `authorize` throws. */
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
      authorize: async (given, request) => ({
        id: await checkSignIn(
          { ...signInInput.parse(given), known: await knownBrowser() },
          clientAddress(request.headers),
        ),
      }),
    }),
    Credentials({
      id: "link",
      credentials: { token: {}, locale: {} },
      authorize: async ({ locale, ...given }) => ({
        id: await followSignInLink(followSignInLinkInput.parse(given), isLocale(locale) ? locale : "en"),
      }),
    }),
    Credentials({
      id: "code",
      credentials: { code: {} },
      authorize: async (given) => ({
        id: await finishSignIn({ ...giveCodeInput.parse(given), token: await sessionToken() }),
      }),
    }),
    Credentials({
      id: "invitation",
      credentials: { token: {}, name: {} },
      authorize: async (given) => ({ id: await joinByInvitation(joinByInvitationInput.parse(given)) }),
    }),
  ],
  callbacks: {
    jwt: ({ token, account }) => ({ ...token, startedBy: account?.provider }),
    session: ({ session, user }) => ({ expires: session.expires, user: { id: user.id } }),
  },
  jwt: {
    /** Called at sign-in only, for the value of the cookie: the token of a new session in the database. */
    encode: async ({ token }) => {
      const [way, replacing] = [token?.startedBy, await sessionToken()];
      const before = (await findHalfSession(replacing)) ?? (await findSession(replacing));
      const first = way === "code" ? before?.startedBy : undefined;
      return startSession(String(token?.sub), {
        startedBy: first ?? (way === "password" ? "password" : "link"),
        device: deviceOf((await headers()).get("user-agent")),
        codeWasGiven: way === "code",
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
