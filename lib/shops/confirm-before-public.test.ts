import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { boothClaims, booths, events, shops, users } from "@/db/schema";
import { answerTo, makeListing, makeShop, makeUser, rolledBack } from "@/db/testing";
import { type Actor, guest } from "../accounts/actor";
import { findConfirmation } from "../accounts/email-confirmation";
import { findActor } from "../accounts/find-actor";
import { followSignInLink } from "../accounts/follow-sign-in-link";
import { requestEmailConfirmation } from "../accounts/request-email-confirmation";
import { requestSignInLink } from "../accounts/request-sign-in-link";
import { tokenOfRequest } from "../accounts/sign-in-link";
import { publishListing } from "../catalogue/publish-listing";
import { NotFound, Refusal } from "../errors";
import { asking } from "../inquiries/inquiry.fixture";
import { sendInquiry } from "../inquiries/send-inquiry";
import { findFloor } from "../market/find-floor";
import { findStorefront } from "../market/find-storefront";
import { addBooth } from "./add-booth";
import { confirmEmail } from "./confirm-email";
import { findPublicShop } from "./find-public-shop";
import type { OpenShop } from "./input";
import { listBoothClaims } from "./list-booth-claims";
import { openConfirmedShopsLater } from "./open-confirmed-shops";
import { openShop } from "./open-shop";
import { refusal } from "./storefront.fixture";
import { withdrawBoothClaim } from "./withdraw-booth-claim";

let places = 0;

/** Somebody opens a shop, at a booth of its own unless told otherwise, and has an account by that. */
async function opened(tx: Tx, with_: Partial<OpenShop> = {}) {
  const word = `${process.pid}-${Date.now() % 100_000}-${++places}`;
  const place = { districtCode: "D5", floor: 9, area: "A", street: 1, number: `C${word}`.slice(-12) };
  const person = { name: "楼晓月", email: `lou-${word}@example.com`, password: "three sisters and a drum" };
  const input = { locale: "zh" as const, nameZh: "三姐妹毛绒", nameEn: `Plush ${word}`, handle: undefined, ...place };
  const made = await openShop(guest, { ...input, person, languages: ["zh"], address: "203.0.113.7", ...with_ }, tx);
  const [user] = await tx.select().from(users).where(eq(users.email, person.email));
  const actor = user && (await findActor(user.id, tx));
  if (!actor) throw new Error("nobody joined");
  return { ...input, ...with_, ...made, place, person, actor, userId: actor.userId };
}
type Opened = Awaited<ReturnType<typeof opened>>;

/** The token of the link that was mailed last. */
async function mailed({ userId }: Pick<Opened, "userId">, tx: Tx): Promise<string> {
  const rows = await tx.select().from(events).where(eq(events.userId, userId)).orderBy(events.id);
  const last = rows.filter(({ name }) => name === "email_confirmation.requested").at(-1);
  const found = await findConfirmation(last?.data as { userId: string; requestId: string }, tx);
  return found?.token ?? "used";
}
const confirm = async (world: Opened, tx: Tx) => confirmEmail(world.actor, { token: await mailed(world, tx) }, tx);
const onFloor = async ({ number }: Pick<Opened, "number">, tx: Tx) =>
  ((await findFloor("D5", 9, 1, tx))?.booths ?? []).some((booth) => booth.number === number);
const draftOf = (world: Opened, tx: Tx) => makeListing({ id: world.shopId }, {}, tx);

describe("a shop whose e-mail nobody has confirmed", () => {
  test(
    "is nowhere to be seen, asked or entered, and its designs stay drafts",
    rolledBack(async (tx) => {
      const world = await opened(tx);
      const { handle, shopId, actor } = world;
      expect(await findPublicShop(handle, tx)).toBeUndefined();
      expect(await findStorefront(handle, "en", tx)).toBeUndefined();
      expect(await onFloor(world, tx)).toBe(false);
      await expect(sendInquiry(guest, asking({ id: shopId }, []), tx)).rejects.toThrow(NotFound);
      const draft = await draftOf(world, tx);
      expect(await refusal(publishListing(actor, { shopId, listingId: draft.id }, tx))).toBe("shops.confirm.first");
      const past = (inside: Tx) => makeListing({ id: shopId }, { status: "published" }, inside);
      expect(await answerTo(past, tx)).toBe("shops_are_confirmed");
    }),
  );

  test(
    "is public with its booth once the link is followed by who opened it",
    rolledBack(async (tx) => {
      const world = await opened(tx);
      const draft = await draftOf(world, tx);
      await confirm(world, tx);
      expect(await findPublicShop(world.handle, tx)).toMatchObject({
        id: world.shopId,
        booths: [{ number: world.number }],
      });
      expect(await onFloor(world, tx)).toBe(true);
      expect(await listBoothClaims(world.actor, world.shopId, tx)).toEqual([]);
      await publishListing(world.actor, { shopId: world.shopId, listingId: draft.id }, tx);
      const [user] = await tx.select().from(users).where(eq(users.id, world.userId));
      expect(user).toMatchObject({ emailVerified: expect.any(Date), passwordHash: expect.any(String) });
      expect(await tx.$count(events, eq(events.name, "shop.confirmed"))).toBeGreaterThan(0);
    }),
  );

  test(
    "is public, too, once its owner proves the address by a sign-in link",
    rolledBack(async (tx) => {
      const world = await opened(tx);
      const from = { address: "203.0.113.8", locale: "en" } as const;
      await requestSignInLink({ email: world.person.email, back: undefined }, from, tx);
      const asked = await tx.select().from(events).where(eq(events.name, "sign_in_link.requested")).orderBy(events.id);
      const requestId = String(asked.at(-1)?.data.requestId);
      await followSignInLink({ token: tokenOfRequest(requestId), back: undefined }, "en", tx);
      const proven = await tx.select().from(events).where(eq(events.name, "user.confirmed_email"));
      expect(proven.at(-1)?.data).toEqual({ userId: world.userId });
      await openConfirmedShopsLater({ data: { userId: world.userId } }, tx);
      expect(await findPublicShop(world.handle, tx)).toMatchObject({ id: world.shopId });
    }),
  );

  test(
    "keeps nobody from the booth: the first that is confirmed has it, the other waits for an operator",
    rolledBack(async (tx) => {
      const first = await opened(tx);
      const second = await opened(tx, first.place);
      await confirm(second, tx);
      await confirm(first, tx);
      expect((await findPublicShop(second.handle, tx))?.booths).toMatchObject([{ number: first.number }]);
      expect(await findPublicShop(first.handle, tx)).toMatchObject({ booths: [] });
      expect(await listBoothClaims(first.actor, first.shopId, tx)).toMatchObject([{ ...first.place, isHeld: true }]);
    }),
  );

  test(
    "claims what it adds, and may withdraw it",
    rolledBack(async (tx) => {
      const { actor, shopId } = await opened(tx);
      const number = `X${shopId}`.slice(-12);
      const more = { districtCode: "D5", floor: 9, area: "A", street: 1, number, squareMetres: 9, shopId };
      await addBooth(actor, more, tx);
      expect(await tx.$count(booths, eq(booths.shopId, shopId))).toBe(0);
      const [, claim] = await listBoothClaims(actor, shopId, tx);
      expect(claim).toMatchObject({ number, isHeld: false });
      await withdrawBoothClaim(actor, { shopId, boothId: claim?.id ?? 0 }, tx);
      expect(await listBoothClaims(actor, shopId, tx)).toHaveLength(1);
      const other = await makeShop({}, tx);
      await expect(listBoothClaims(actor, other.id, tx)).rejects.toThrow(NotFound);
      expect(await asShop(other.id, (own) => own.$count(boothClaims), tx)).toBe(0);
    }),
  );
});

describe("the link that confirms an e-mail", () => {
  const confirmed = async ({ shopId }: Opened, tx: Tx) =>
    (await tx.select().from(shops).where(eq(shops.id, shopId)))[0]?.confirmedAt !== null;
  const over = new Refusal("shops.confirm.over");

  test(
    "works once, and only for whom it was mailed to",
    rolledBack(async (tx) => {
      const [one, other] = [await opened(tx), await opened(tx)];
      const token = await mailed(one, tx);
      await expect(confirmEmail(other.actor, { token }, tx)).rejects.toThrow(over);
      expect([await confirmed(one, tx), await confirmed(other, tx)]).toEqual([false, false]);
      await confirmEmail(one.actor, { token }, tx);
      await expect(confirmEmail(one.actor, { token }, tx)).rejects.toThrow(over);
      expect([await confirmed(one, tx), await confirmed(other, tx)]).toEqual([true, false]);
    }),
  );

  test(
    "is over after a day",
    rolledBack(async (tx) => {
      const world = await opened(tx);
      const token = await mailed(world, tx);
      await tx.execute(`update verification_tokens set expires = now() - interval '1 second'
        where identifier = 'confirm:${world.userId}'`);
      await expect(confirmEmail(world.actor, { token }, tx)).rejects.toThrow(over);
    }),
  );

  test(
    "can be asked for again, five times an hour, and a later one ends the earlier ones",
    rolledBack(async (tx) => {
      const world = await opened(tx);
      const first = await mailed(world, tx);
      for (let count = 2; count <= 5; count++) await requestEmailConfirmation(world.actor, "zh", tx);
      await expect(requestEmailConfirmation(world.actor, "zh", tx)).rejects.toThrow(new Refusal("errors.tooMany"));
      await confirm(world, tx);
      await expect(confirmEmail(world.actor, { token: first }, tx)).rejects.toThrow(over);
    }),
  );

  test(
    "is mailed to nobody whose address is confirmed already",
    rolledBack(async (tx) => {
      const actor: Actor | undefined = await findActor((await makeUser({ emailVerified: new Date() }, tx)).id, tx);
      const number = `Y${Date.now()}`.slice(-12);
      const input = { locale: "zh" as const, nameZh: "鼓", nameEn: undefined, handle: undefined, number };
      const place = { districtCode: "D5", floor: 9, area: undefined, street: undefined };
      await openShop(actor ?? guest, { ...input, ...place, languages: ["zh"], address: "203.0.113.7" }, tx);
      const userId = actor?.kind === "user" ? actor.userId : "";
      const names = await tx.select({ name: events.name }).from(events).where(eq(events.userId, userId));
      expect(names).toEqual([{ name: "shop.opened" }]);
    }),
  );
});
