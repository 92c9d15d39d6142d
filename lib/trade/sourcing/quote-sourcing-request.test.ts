import { describe, expect, test } from "vitest";
import { asRequest, type Tx } from "@/db/client";
import { sourcingRequests } from "@/db/schema";
import { makeActor, makeListing, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";
import { countInvitations } from "./count-invitations";
import { endSourcingRequest } from "./end-sourcing-request";
import { getInvitation } from "./get-invitation";
import { listInvitations } from "./list-invitations";
import { openSourcingRequest } from "./open-sourcing-request";
import { quoteSourcingRequest } from "./quote-sourcing-request";
import { quote, type ShopSetup, sealedQuoteInput, setUpInvitedShops, setUpShop } from "./sourcing.fixture";
import { withdrawSourcingQuote } from "./withdraw-sourcing-quote";

const placesOf = async (requestId: string, tx: Tx) =>
  (await asRequest(requestId, (own) => own.select().from(sourcingRequests), tx))[0];

describe("quoting a sourcing request", () => {
  test(
    "shows the quote to the buyer and nobody else",
    rolledBack(async (tx) => {
      const { requestId, token, makers } = await setUpInvitedShops(2, tx);
      const [one, other] = makers as [ShopSetup, ShopSetup];
      const { quoteId } = await quote(one, requestId, tx);
      const own = await openSourcingRequest(token, "en", "", tx);
      expect(own?.offers).toMatchObject([
        { id: quoteId, unitPrice: 735, incoterm: "FOB", place: "ningbo", slot: 1, shop: { id: one.shop.id } },
      ]);
      const page = await getInvitation(other.actor, { shopId: other.shop.id, requestId }, "en", tx);
      expect(page.quotes).toEqual([]);
      const price = /"unitPrice":735\b/;
      expect(JSON.stringify(own)).toMatch(price);
      expect(JSON.stringify(page)).not.toMatch(price);
      expect(JSON.stringify(page)).not.toMatch(/beatriz/i);
      expect(page.request.placesTaken).toBe(1);
      expect((await getInvitation(one.actor, { shopId: one.shop.id, requestId }, "en", tx)).quotes).toMatchObject([
        { id: quoteId },
      ]);
      expect((await listInvitations(one.actor, one.shop.id, "en", tx)).map(({ request }) => request.id)).toEqual([
        requestId,
      ]);
      expect(await countInvitations(one.actor, one.shop.id, tx)).toBe(0);
      expect(await countInvitations(other.actor, other.shop.id, tx)).toBe(1);
    }),
  );

  test(
    "is allowed for managers and owners of an invited shop only",
    rolledBack(async (tx) => {
      const { requestId, first } = await setUpInvitedShops(1, tx);
      const stranger = await setUpShop(tx, "owner");
      const { shop, listing } = first;
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const input = { shopId: shop.id, ...sealedQuoteInput(requestId, listing.id) };
      await expect(quoteSourcingRequest(assistant, input, tx)).rejects.toThrow(NotAllowed);
      for (const actor of [guest, stranger.actor])
        await expect(quoteSourcingRequest(actor, input, tx)).rejects.toThrow(NotFound);
      await expect(quote(stranger, requestId, tx)).rejects.toThrow(NotFound);
      await expect(getInvitation(stranger.actor, { shopId: stranger.shop.id, requestId }, "en", tx)).rejects.toThrow(
        NotFound,
      );
      await expect(withdrawSourcingQuote(assistant, { shopId: shop.id, requestId }, tx)).rejects.toThrow(NotAllowed);
      expect(await quoteSourcingRequest(owner, input, tx)).toHaveProperty("quoteId");
    }),
  );

  test(
    "requires a public listing of the shop",
    rolledBack(async (tx) => {
      const { requestId, first } = await setUpInvitedShops(1, tx);
      const stranger = await setUpShop(tx);
      const draft = await makeListing(first.shop, { status: "draft" }, tx);
      for (const listingId of [stranger.listing.id, draft.id])
        await expect(quote(first, requestId, tx, { listingId })).rejects.toThrow(NotFound);
    }),
  );

  test(
    "is idempotent for the same input",
    rolledBack(async (tx) => {
      const { requestId, first } = await setUpInvitedShops(1, tx);
      const sent = await quote(first, requestId, tx);
      expect(await quote(first, requestId, tx)).toEqual(sent);
      expect((await placesOf(requestId, tx))?.placesTaken).toBe(1);
    }),
  );

  test(
    "can be changed once in the same place, from the version that its writer saw",
    rolledBack(async (tx) => {
      const { requestId, token, first } = await setUpInvitedShops(1, tx);
      await quote(first, requestId, tx);
      await expect(quote(first, requestId, tx, { unitPrice: 700 })).rejects.toThrow(
        new Refusal("sourcing.quote.moved"),
      );
      await quote(first, requestId, tx, { after: 1, unitPrice: 700 });
      await expect(quote(first, requestId, tx, { after: 2, unitPrice: 650 })).rejects.toThrow(
        new Refusal("sourcing.quote.changedAlready"),
      );
      expect((await openSourcingRequest(token, "en", "", tx))?.offers).toMatchObject([
        { version: 2, unitPrice: 700, slot: 1 },
      ]);
      expect((await placesOf(requestId, tx))?.placesTaken).toBe(1);
    }),
  );

  test(
    "frees its place when it is withdrawn, and the shop can quote again",
    rolledBack(async (tx) => {
      const { requestId, token, makers } = await setUpInvitedShops(2, tx);
      const [one, other] = makers as [ShopSetup, ShopSetup];
      await quote(one, requestId, tx);
      const of = { shopId: one.shop.id, requestId };
      await withdrawSourcingQuote(one.actor, of, tx);
      await withdrawSourcingQuote(one.actor, of, tx);
      expect((await placesOf(requestId, tx))?.placesTaken).toBe(0);
      expect((await openSourcingRequest(token, "en", "", tx))?.offers).toEqual([]);
      await quote(other, requestId, tx);
      await quote(one, requestId, tx);
      const slots = (await openSourcingRequest(token, "en", "", tx))?.offers.map(({ slot }) => slot);
      expect(slots?.sort()).toEqual([1, 2]);
    }),
  );

  test(
    "closes the request with the eighth quote, and refuses the ninth shop",
    rolledBack(async (tx) => {
      const { requestId, makers } = await setUpInvitedShops(9, tx);
      for (const maker of makers.slice(0, 8)) await quote(maker, requestId, tx);
      expect(await placesOf(requestId, tx)).toMatchObject({ status: "closed", placesTaken: 8 });
      await expect(quote(makers[8] as ShopSetup, requestId, tx)).rejects.toThrow(
        new Refusal("sourcing.quote.placesTaken"),
      );
      await expect(quote(makers[0] as ShopSetup, requestId, tx, { after: 1, unitPrice: 1 })).rejects.toThrow(Refusal);
    }),
  );

  test(
    "is refused after the buyer has closed the request",
    rolledBack(async (tx) => {
      const { requestId, token, first } = await setUpInvitedShops(1, tx);
      await endSourcingRequest(guest, { token, how: "close" }, tx);
      await endSourcingRequest(guest, { token, how: "close" }, tx);
      await expect(quote(first, requestId, tx)).rejects.toThrow(new Refusal("sourcing.quote.over"));
    }),
  );
});
