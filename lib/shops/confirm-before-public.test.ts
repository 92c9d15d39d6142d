import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { boothClaims, booths, events, shops, users } from "@/db/schema";
import { makeListing, makeShop, outcomeInSavepoint, rolledBack } from "@/db/testing";
import { followSignInLink } from "../accounts/follow-sign-in-link";
import { requestSignInLink } from "../accounts/request-sign-in-link";
import { tokenOfRequest } from "../accounts/sign-in-link";
import { planBulkRun } from "../catalogue/plan-bulk-run";
import { publishListing } from "../catalogue/publish-listing";
import { guest } from "../core/actor";
import { NotFound } from "../core/errors";
import { inquiryInput } from "../inquiries/inquiry.fixture";
import { sendInquiry } from "../inquiries/send-inquiry";
import { findFloor } from "../market/find-floor";
import { findStorefront } from "../market/find-storefront";
import { releaseBooths } from "../offboarding/release-booths";
import { addBooth } from "./add-booth";
import { findPublicShop } from "./find-public-shop";
import { listBoothClaims } from "./list-booth-claims";
import { openConfirmedShopsLater } from "./open-confirmed-shops";
import { confirmOpenedShop, type OpenedShop, openTestShop } from "./opened-shop.fixture";
import { refusalCode } from "./storefront.fixture";
import { withdrawBoothClaim } from "./withdraw-booth-claim";

const onFloor = async ({ number }: Pick<OpenedShop, "number">, tx: Tx) =>
  ((await findFloor("D5", 9, 1, tx))?.booths ?? []).some((booth) => booth.number === number);
const draftOf = (world: OpenedShop, tx: Tx) => makeListing({ id: world.shopId }, {}, tx);

describe("a shop whose email is not confirmed", () => {
  test(
    "is on no page and accepts no inquiry, and its listings remain drafts",
    rolledBack(async (tx) => {
      const world = await openTestShop(tx);
      const { handle, shopId, actor } = world;
      expect(await findPublicShop(handle, tx)).toBeUndefined();
      expect(await findStorefront(handle, "en", tx)).toBeUndefined();
      expect(await onFloor(world, tx)).toBe(false);
      await expect(sendInquiry(guest, inquiryInput({ id: shopId }, []), tx)).rejects.toThrow(NotFound);
      const draft = await draftOf(world, tx);
      expect(await refusalCode(publishListing(actor, { shopId, listingId: draft.id }, tx))).toBe("shops.confirm.first");
      const together = { shopId, action: "publish", selection: { of: "filter", status: "draft" } } as const;
      expect(await refusalCode(planBulkRun(actor, together, tx))).toBe("shops.confirm.first");
      const past = (inside: Tx) => makeListing({ id: shopId }, { status: "published" }, inside);
      expect(await outcomeInSavepoint(past, tx)).toBe("shops_are_confirmed");
    }),
  );

  test(
    "becomes public with its booth when the person who opened it follows the link",
    rolledBack(async (tx) => {
      const world = await openTestShop(tx);
      const draft = await draftOf(world, tx);
      await confirmOpenedShop(world, tx);
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
    "becomes public when its owner confirms the address by a sign-in link",
    rolledBack(async (tx) => {
      const world = await openTestShop(tx);
      const from = { address: "203.0.113.8", locale: "en" } as const;
      await requestSignInLink({ email: world.person.email, back: undefined }, from, tx);
      const requested = await tx
        .select()
        .from(events)
        .where(eq(events.name, "sign_in_link.requested"))
        .orderBy(events.id);
      const requestId = String(requested.at(-1)?.data.requestId);
      await followSignInLink({ token: tokenOfRequest(requestId), back: undefined }, "en", tx);
      const confirmed = await tx.select().from(events).where(eq(events.name, "user.confirmed_email"));
      expect(confirmed.at(-1)?.data).toEqual({ userId: world.userId });
      await openConfirmedShopsLater({ data: { userId: world.userId } }, tx);
      expect(await findPublicShop(world.handle, tx)).toMatchObject({ id: world.shopId });
    }),
  );

  test(
    "does not block its booth: the first shop that is confirmed gets it, the other awaits an operator",
    rolledBack(async (tx) => {
      const first = await openTestShop(tx);
      const second = await openTestShop(tx, first.place);
      await confirmOpenedShop(second, tx);
      await confirmOpenedShop(first, tx);
      expect((await findPublicShop(second.handle, tx))?.booths).toMatchObject([{ number: first.number }]);
      expect(await findPublicShop(first.handle, tx)).toMatchObject({ booths: [] });
      expect(await listBoothClaims(first.actor, first.shopId, tx)).toMatchObject([{ ...first.place, state: "held" }]);
    }),
  );

  test(
    "loses its claims when it has left the market",
    rolledBack(async (tx) => {
      const { actor, shopId } = await openTestShop(tx);
      const closedAt = new Date(Date.now() - 40 * 86_400_000);
      await asShop(shopId, (own) => own.update(shops).set({ closedAt }).where(eq(shops.id, shopId)), tx);
      await releaseBooths(tx);
      expect(await listBoothClaims(actor, shopId, tx)).toEqual([]);
    }),
  );

  test(
    "claims the booths it adds, and may withdraw a claim",
    rolledBack(async (tx) => {
      const { actor, shopId } = await openTestShop(tx);
      const number = `X${shopId}`.slice(-12);
      const more = { districtCode: "D5", floor: 9, area: "A", street: 1, number, squareMetres: 9, shopId };
      await addBooth(actor, more, tx);
      expect(await tx.$count(booths, eq(booths.shopId, shopId))).toBe(0);
      const [, claim] = await listBoothClaims(actor, shopId, tx);
      expect(claim).toMatchObject({ number, state: "waiting" });
      await withdrawBoothClaim(actor, { shopId, boothId: claim?.id ?? 0 }, tx);
      expect(await listBoothClaims(actor, shopId, tx)).toHaveLength(1);
      const other = await makeShop({}, tx);
      await expect(listBoothClaims(actor, other.id, tx)).rejects.toThrow(NotFound);
      expect(await asShop(other.id, (own) => own.$count(boothClaims), tx)).toBe(0);
    }),
  );
});
