import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { isInInspection } from "@/db/base/inspection";
import type { Person } from "@/lib/accounts/find-actor";
import { findSignedIn } from "@/lib/accounts/find-signed-in";
import { type Actor, guest, type Membership } from "@/lib/core/actor";
import { inspectionCookie } from "@/lib/http/inspection-cookie";
import { paths } from "@/lib/http/paths";
import { localeOf, safeRedirectPath } from "@/lib/http/safe-redirect-path";
import type { Locale } from "@/lib/i18n/locale";
import { findInspection, type Inspection } from "@/lib/shops/inspections/find-inspection";
import { cookieOptions } from "./cookies";
import { sessionToken } from "./session-cookie";

export type { Person } from "@/lib/accounts/find-actor";

const findOwnSignIn = cache(async () => findSignedIn(await sessionToken()));

/**
 * Returns the actor of the request; a guest when nobody is signed in. In an inspection it is the lead as an owner of the
 * shop; once that has ended, the browser is redirected to the console.
 */
export async function currentActor(): Promise<Actor> {
  const { actor = guest, person } = (await findOwnSignIn()) ?? {};
  if (!isInInspection() || actor.kind === "guest") return actor;
  return (await findCurrentInspection())?.inspector ?? redirect(paths.operator(person?.locale ?? "en"));
}

/** Returns the inspection that the request is a part of. */
export const findCurrentInspection = cache(async (): Promise<Inspection | undefined> => {
  if (!isInInspection()) return undefined;
  const id = (await cookies()).get(inspectionCookie)?.value ?? "";
  return findInspection((await findOwnSignIn())?.actor ?? guest, id);
});

/** Returns whether an operator must enter a code before acting as one. */
export const isOperatorCodePending = async (): Promise<boolean> => (await findOwnSignIn())?.step === "code";

/**
 * Returns the signed-in person. Redirects guests to sign in and from there to `back`; without it, as in actions, to the
 * page that holds the form. Redirects operators without two-step sign-in to switch it on.
 */
export async function requireActor(back?: string): Promise<Person> {
  const actor = await currentActor();
  if (actor.kind === "user") return actor;
  const { person } = (await findOwnSignIn()) ?? {};
  if (person) redirect(paths.accountTwoStep((back && localeOf(back)) || person.locale));
  return redirectToSignIn(back);
}

/** Like requireActor(), but also accepts an operator who has yet to switch two-step sign-in on. */
export const requirePerson = async (back?: string): Promise<Person> =>
  (await findOwnSignIn())?.person ?? redirectToSignIn(back);

/** Like requireActor(), but redirects an operator whose last code is old to enter a new one. */
export async function requireOperator(back?: string): Promise<Person> {
  const actor = await requireActor(back);
  if (!(await isOperatorCodePending())) return actor;
  const here = safeRedirectPath(back) ?? (await pageOfForm());
  redirect(paths.signInCode((here && localeOf(here)) || actor.locale, here));
}

/** Returns the signed-in member and their active shop. Redirects a person without a shop to open one. */
export async function requireShop(back?: string): Promise<{ actor: Person } & Membership> {
  const actor = await requireActor(back);
  const membership = await findActiveShop(actor);
  if (!membership) redirect(paths.workspaceOpenShop((back && localeOf(back)) || actor.locale));
  return { actor, ...membership };
}

/** Returns the membership of a person's active shop: the one they chose last, else the one they joined first. */
export async function findActiveShop(actor: Person): Promise<Membership | undefined> {
  const chosen = Number((await cookies()).get(shopCookie)?.value);
  return actor.memberships.find(({ shopId }) => shopId === chosen) ?? actor.memberships[0];
}

/** Returns the page that a person lands on after signing in, in the language of the page that they signed in on. */
export const landingPathOf = ({ isOperator, memberships }: Person, locale: Locale): string => {
  if (isOperator) return paths.operator(locale);
  return memberships.length > 0 ? paths.workspace(locale) : paths.account(locale);
};

/** Makes a shop the active one in this browser. For actions. Ignores shops of which the person is no member. */
export async function setActiveShop(actor: Person, shopId: number): Promise<void> {
  if (!actor.memberships.some((membership) => membership.shopId === shopId)) return;
  const yearInSeconds = 31_536_000;
  (await cookies()).set(shopCookie, String(shopId), { ...cookieOptions(), maxAge: yearInSeconds });
}

export const shopCookie = "shop";

async function redirectToSignIn(back: string | undefined): Promise<never> {
  const here = safeRedirectPath(back) ?? (await pageOfForm());
  redirect(paths.signIn((here && localeOf(here)) || "en", here));
}

async function pageOfForm(): Promise<string | undefined> {
  const referer = URL.parse((await headers()).get("referer") ?? "");
  return safeRedirectPath(referer && referer.pathname + referer.search);
}
