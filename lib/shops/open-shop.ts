import { and, eq, isNotNull } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { booths, shopMembers, shops, users } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import { findActor } from "../accounts/find-actor";
import { hashPassword } from "../accounts/password";
import { limitAttempts } from "../accounts/rate-limit";
import { requestEmailConfirmation } from "../accounts/request-email-confirmation";
import type { Actor } from "../core/actor";
import { NotAllowed, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { networkOf } from "../http/client-address";
import type { SomeTexts } from "../i18n/locale";
import { claimBooth, showClaimedBooths } from "./booth-claims";
import { handlesFor, takenHandles } from "./handles";
import { holdOpening } from "./hold-opening";
import type { OpenShop } from "./input";

/**
 * Opens a shop in one transaction: the account if there is none yet, the shop, its owner and its booth. The shop is
 * public once its owner's email is confirmed; see claimBooth() for a booth that another shop holds. The email is
 * checked last: neither the error nor the response time of a taken handle or booth reveals whether an account
 * exists.
 * @throws Refusal if handle or email is taken, and for guests if the booth is
 */
export async function openShop(
  actor: Actor,
  input: OpenShop,
  db: Db = database,
): Promise<{ shopId: number; handle: string }> {
  await limitAttempts(`open-shop:${networkOf(input.address)}`, { limit: 20, windowSeconds: 3_600 }, db);
  const passwordHash = input.person && (await hashPassword(input.person.password));
  try {
    return await db.transaction(async (tx) => {
      const names = { ...(input.nameZh && { zh: input.nameZh }), ...(input.nameEn && { en: input.nameEn }) };
      const handle = await freeHandle(input, names, tx);
      if (actor.kind === "guest") await requireFreeBooth(input, tx);
      const [shop] = await tx
        .insert(shops)
        .values({
          handle,
          names,
          languages: input.languages,
          locale: input.nameZh ? "zh" : input.locale,
          confirmedAt: null,
        })
        .returning({ id: shops.id });
      if (!shop) throw new Error("the database returned no row");
      await claimOwnBooth(shop.id, input, tx);
      const owner = actor.kind === "user" ? actor : await createAccount(input, passwordHash, tx);
      await makeOwner(shop.id, owner.userId, tx);
      const opened = { id: shop.id, names, handle, number: input.number };
      const shownHandle = await asShop(shop.id, (inside) => holdOpening(owner, opened, inside), tx);
      if (await hasConfirmedEmail(owner.userId, tx)) await confirmShop(shop.id, tx);
      else await requestEmailConfirmation(owner, input.locale, tx);
      await recordEvent(owner, { name: "shop.opened", shopId: shop.id }, tx);
      await purgeDocuments(tx, `shop:${shop.id}`, `handle:${shownHandle}`, `market:${input.districtCode}`, "home");
      return { shopId: shop.id, handle: shownHandle };
    });
  } catch (error) {
    throw refusalOf(violatedConstraint(error)) ?? error;
  }
}

async function createAccount({ person, locale }: OpenShop, passwordHash: string | undefined, tx: Tx) {
  if (!person || !passwordHash) throw new NotAllowed();
  const [existing] = await tx.select({ id: users.id }).from(users).where(eq(users.email, person.email));
  if (existing) throw new Refusal("shops.openShop.emailTaken", { field: "email" });
  const [user] = await tx
    .insert(users)
    .values({ name: person.name, email: person.email, locale, passwordHash })
    .returning({ id: users.id });
  const actor = user && (await findActor(user.id, tx));
  if (!actor) throw new Error("the new account was not found");
  await recordEvent(actor, { name: "user.joined", userId: actor.userId }, tx);
  return actor;
}

async function hasConfirmedEmail(userId: string, tx: Tx): Promise<boolean> {
  return (await tx.$count(users, and(eq(users.id, userId), isNotNull(users.emailVerified)))) > 0;
}

async function freeHandle(input: OpenShop, names: SomeTexts, tx: Tx): Promise<string> {
  const candidates = input.handle ? [input.handle] : handlesFor(names, input);
  const used = await takenHandles(candidates, tx);
  const free = candidates.find((handle) => !used.has(handle));
  if (!free) throw new Refusal("shops.openShop.handleTaken", { field: "handle" });
  return free;
}

/** Requires a confirmed address for a claim on a booth that another shop holds. */
async function requireFreeBooth({ districtCode, floor, number }: OpenShop, tx: Tx): Promise<void> {
  const samePlace = and(eq(booths.districtCode, districtCode), eq(booths.floor, floor), eq(booths.number, number));
  if ((await tx.$count(booths, samePlace)) > 0) throw new Refusal("shops.openShop.boothHeld", { field: "number" });
}

async function claimOwnBooth(shopId: number, input: OpenShop, tx: Tx): Promise<void> {
  const { districtCode, floor, area, street, number } = input;
  await asShop(shopId, (inside) => claimBooth(shopId, { districtCode, floor, area, street, number }, inside), tx);
}

const confirmShop = (shopId: number, tx: Tx) =>
  asShop(
    shopId,
    async (inside) => {
      await inside.update(shops).set({ confirmedAt: new Date() }).where(eq(shops.id, shopId));
      await showClaimedBooths(shopId, inside);
    },
    tx,
  );

const makeOwner = (shopId: number, userId: string, tx: Tx) =>
  asShop(shopId, (inside) => inside.insert(shopMembers).values({ shopId, userId, role: "owner" }), tx);

/** Maps a violated constraint to its refusal: concurrent requests may both pass the checks before. */
const refusalOf = (constraint: string | undefined): Refusal | undefined => {
  if (constraint === "users_email_unique") return new Refusal("shops.openShop.emailTaken", { field: "email" });
  if (constraint === "shops_handle_unique") return new Refusal("shops.openShop.handleTaken", { field: "handle" });
  if (constraint?.endsWith("_district_code_districts_code_fk"))
    return new Refusal("errors.required", { field: "districtCode" });
  return undefined;
};
