import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, listingOrigins, originRequests } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { violatedConstraint } from "@/db/violation";
import { NotFound } from "@/lib/core/errors";
import { findPublicListing } from "../find-public-listing";
import { answerOriginRequest } from "./answer-origin-request";
import { deriveListing } from "./derive-listing";
import { endOrigin } from "./end-origin";
import { makeFamilyShop, originDetails } from "./families.fixture";
import { getFamily } from "./get-family";
import { linkListing } from "./link-listing";
import { listOriginRequests } from "./list-origin-requests";

const at = (ids: number[], index: number) => ids[index] ?? 0;
const refusal = (code: string) => expect.objectContaining({ code });

describe("a listing of another shop as parent", () => {
  const makeTwoShops = async (tx: Tx) => {
    const [own, other] = [await makeFamilyShop(1, tx), await makeFamilyShop(1, tx)];
    const link = { ...originDetails, shopId: own.shopId, listingId: at(own.ids, 0), parentId: at(other.ids, 0) };
    const request = () => linkListing(own.manager, { ...link, changes: "一起做的" }, tx);
    const requests = () => listOriginRequests(other.manager, { shopId: other.shopId, locale: "zh" }, tx);
    const answer = async (answer: "agree" | "refuse") => {
      const [open] = await requests();
      const reference = { shopId: other.shopId, requestId: open?.requestId ?? "", answer, locale: "zh" as const };
      await answerOriginRequest(other.manager, reference, tx);
    };
    return { own, other, link, request, requests, answer };
  };

  test(
    "is linked once its shop agrees, and unlinked when it refuses later",
    rolledBack(async (tx) => {
      const { own, other, link, request, requests, answer } = await makeTwoShops(tx);
      expect(await request()).toEqual({ isRequested: true });
      expect((await findPublicListing(link.listingId, "zh", tx))?.parent).toBeNull();
      await expect(request()).rejects.toEqual(refusal("families.requestedBefore"));
      expect(await requests()).toMatchObject([
        { status: "asked", title: "哭哭马毛绒玩具", changes: { zh: "一起做的" } },
      ]);
      await answer("agree");
      expect(await findPublicListing(link.listingId, "zh", tx)).toMatchObject({
        parent: { listingId: link.parentId, relation: "collaboration" },
      });
      expect((await findPublicListing(link.parentId, "zh", tx))?.children).toMatchObject([
        { listingId: link.listingId },
      ]);
      const isAgreement = and(eq(events.shopId, own.shopId), eq(events.name, "origin.agreed"));
      expect(await tx.$count(events, isAgreement)).toBe(1);
      const { members } = await getFamily(
        other.manager,
        { shopId: other.shopId, listingId: link.parentId, locale: "zh" },
        tx,
      );
      expect(members).toMatchObject([{ isOwn: true }, { isOwn: false, views: null, inquiries: null }]);
      await answer("refuse");
      expect((await findPublicListing(link.listingId, "zh", tx))?.parent).toBeNull();
      await expect(request()).rejects.toEqual(refusal("families.refusedBefore"));
    }),
  );

  test(
    "is refused by the database without consent, which only its own shop can give",
    rolledBack(async (tx) => {
      const { own, other, link, request } = await makeTwoShops(tx);
      const { shopId, listingId, parentId } = link;
      const origin = { shopId, listingId, parentId, relation: "collaboration", changes: {} } as const;
      const forced = asShop(shopId, (inside) => inside.insert(listingOrigins).values(origin), tx);
      expect(await forced.then(() => "", violatedConstraint)).toBe("listing_origins_consent");
      await request();
      const ofListing = eq(originRequests.listingId, listingId);
      const consented = asShop(
        own.shopId,
        (inside) => inside.update(originRequests).set({ status: "agreed" }).where(ofListing),
        tx,
      );
      await expect(consented).rejects.toThrow();
      const [stored] = await asShop(other.shopId, (inside) => inside.select().from(originRequests), tx);
      const answer = { shopId: own.shopId, requestId: stored?.id ?? "", answer: "agree", locale: "zh" } as const;
      await expect(answerOriginRequest(own.manager, answer, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "cannot close a cycle across both shops, including a draft",
    rolledBack(async (tx) => {
      const { own, other, link, request, answer } = await makeTwoShops(tx);
      await request();
      await answer("agree");
      const draft = await deriveListing(
        other.manager,
        { ...originDetails, shopId: other.shopId, listingId: link.parentId, pictureIds: [] },
        tx,
      );
      await endOrigin(other.manager, { shopId: other.shopId, listingId: draft.id, locale: "zh" }, tx);
      await linkListing(
        other.manager,
        { ...originDetails, shopId: other.shopId, listingId: draft.id, parentId: link.listingId },
        tx,
      );
      await answerOf(own, tx);
      const closing = { ...originDetails, shopId: other.shopId, listingId: link.parentId, parentId: link.listingId };
      await linkListing(other.manager, closing, tx);
      await expect(answerOf(own, tx)).rejects.toEqual(refusal("families.cycle"));
    }),
  );

  async function answerOf({ manager, shopId }: Awaited<ReturnType<typeof makeFamilyShop>>, tx: Tx) {
    const [open] = await listOriginRequests(manager, { shopId, locale: "zh" }, tx);
    await answerOriginRequest(manager, { shopId, requestId: open?.requestId ?? "", answer: "agree", locale: "zh" }, tx);
  }
});
