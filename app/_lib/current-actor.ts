import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Person } from "@/lib/accounts/find-actor";
import { findSignedIn } from "@/lib/accounts/find-signed-in";
import { type Actor, guest, type Membership } from "@/lib/core/actor";
import { paths } from "@/lib/http/paths";
import { localeOf, ownPath } from "@/lib/http/safe-redirect-path";
import { cookieOptions } from "./cookies";
import { sessionToken } from "./session-cookie";

export type { Person } from "@/lib/accounts/find-actor";

const signedIn = cache(async () => findSignedIn(await sessionToken()));

/** Who is asking; a guest when nobody is signed in. */
export const currentActor = async (): Promise<Actor> => (await signedIn())?.actor ?? guest;

/** Whether an operator is asked for a code before they act as one. */
export const awaitsOperatorCode = async (): Promise<boolean> => (await signedIn())?.step === "code";

/**
 * Who is signed in. Others are sent to sign in and come back to `back`; without it, as in actions, to the page that
 * holds the form. Operators without two-step sign-in are sent to switch it on.
 */
export async function requireActor(back?: string): Promise<Person> {
  const actor = await currentActor();
  if (actor.kind === "user") return actor;
  const { person } = (await signedIn()) ?? {};
  if (person) redirect(paths.accountTwoStep((back && localeOf(back)) || person.locale));
  return goSignIn(back);
}

/** The same for what switches two-step sign-in on, which is all that an operator without it may do. */
export const requirePerson = async (back?: string): Promise<Person> => (await signedIn())?.person ?? goSignIn(back);

/** The same for what only operators do, who give a code first when their last one is old. Others go on as they are. */
export async function requireOperator(back?: string): Promise<Person> {
  const actor = await requireActor(back);
  if (!(await awaitsOperatorCode())) return actor;
  const here = ownPath(back) ?? (await pageOfForm());
  redirect(paths.signInCode((here && localeOf(here)) || actor.locale, here));
}

/** A member and the shop they work in now. Who belongs to no shop is shown how to open one. */
export async function requireShop(back?: string): Promise<{ actor: Person } & Membership> {
  const actor = await requireActor(back);
  const membership = await activeShop(actor);
  if (!membership) redirect(paths.workspaceOpenShop((back && localeOf(back)) || actor.locale));
  return { actor, ...membership };
}

/** Where a person in several shops works now: the one they chose last, else the one they joined first. */
export async function activeShop(actor: Person): Promise<Membership | undefined> {
  const chosen = Number((await cookies()).get(shopCookie)?.value);
  return actor.memberships.find(({ shopId }) => shopId === chosen) ?? actor.memberships[0];
}

/** Where a person's day begins, in their own language. */
export const landingOf = ({ memberships, locale }: Person): string =>
  memberships.length > 0 ? paths.workspace(locale) : paths.account(locale);

/** From now on this browser works in this shop. For actions. Foreign shops change nothing. */
export async function workIn(actor: Person, shopId: number): Promise<void> {
  if (!actor.memberships.some((membership) => membership.shopId === shopId)) return;
  const yearInSeconds = 31_536_000;
  (await cookies()).set(shopCookie, String(shopId), { ...cookieOptions(), maxAge: yearInSeconds });
}

export const shopCookie = "shop";

async function goSignIn(back: string | undefined): Promise<never> {
  const here = ownPath(back) ?? (await pageOfForm());
  redirect(paths.signIn((here && localeOf(here)) || "en", here));
}

async function pageOfForm(): Promise<string | undefined> {
  const referer = URL.parse((await headers()).get("referer") ?? "");
  return ownPath(referer && referer.pathname + referer.search);
}
