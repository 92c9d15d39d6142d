import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, listingOrigins, originRequests } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { violatedConstraint } from "@/db/violation";
import { NotFound } from "@/lib/core/errors";
import { findPublicListing } from "../find-public-listing";
import { answerOrigin } from "./answer-origin";
import { growListing } from "./derive-listing";
import { endOrigin } from "./end-origin";
import { makeFamilyShop, told } from "./families.fixture";
import { getFamily } from "./get-family";
import { linkListing } from "./link-listing";
import { listAskedOrigins } from "./list-origin-requests";

const at = (ids: number[], index: number) => ids[index] ?? 0;
const refusal = (code: string) => expect.objectContaining({ code });

describe("another shop's design", () => {
  const two = async (tx: Tx) => {
    const [own, other] = [await makeFamilyShop(1, tx), await makeFamilyShop(1, tx)];
    const wish = { ...told, shopId: own.shopId, listingId: at(own.ids, 0), parentId: at(other.ids, 0) };
    const ask = () => linkListing(own.manager, { ...wish, changes: "一起做的" }, tx);
    const asked = () => listAskedOrigins(other.manager, { shopId: other.shopId, locale: "zh" }, tx);
    const answer = async (answer: "agree" | "refuse") => {
      const [request] = await asked();
      const of = { shopId: other.shopId, requestId: request?.requestId ?? "", answer, locale: "zh" as const };
      await answerOrigin(other.manager, of, tx);
    };
    return { own, other, wish, ask, asked, answer };
  };

  test(
    "becomes a parent once its shop agrees, and is none any more when it thinks again",
    rolledBack(async (tx) => {
      const { own, other, wish, ask, asked, answer } = await two(tx);
      expect(await ask()).toEqual({ isAsked: true });
      expect((await findPublicListing(wish.listingId, "zh", tx))?.parent).toBeNull();
      await expect(ask()).rejects.toEqual(refusal("families.askedBefore"));
      expect(await asked()).toMatchObject([{ status: "asked", title: "哭哭马毛绒玩具", changes: { zh: "一起做的" } }]);
      await answer("agree");
      expect(await findPublicListing(wish.listingId, "zh", tx)).toMatchObject({
        parent: { listingId: wish.parentId, relation: "collaboration" },
      });
      expect((await findPublicListing(wish.parentId, "zh", tx))?.children).toMatchObject([
        { listingId: wish.listingId },
      ]);
      const told = and(eq(events.shopId, own.shopId), eq(events.name, "origin.agreed"));
      expect(await tx.$count(events, told)).toBe(1);
      const { members } = await getFamily(
        other.manager,
        { shopId: other.shopId, listingId: wish.parentId, locale: "zh" },
        tx,
      );
      expect(members).toMatchObject([{ isOwn: true }, { isOwn: false, views: null, inquiries: null }]);
      await answer("refuse");
      expect((await findPublicListing(wish.listingId, "zh", tx))?.parent).toBeNull();
      await expect(ask()).rejects.toEqual(refusal("families.refusedBefore"));
    }),
  );

  test(
    "is refused by the database itself without consent, and nobody consents for another shop",
    rolledBack(async (tx) => {
      const { own, other, wish, ask } = await two(tx);
      const { shopId, listingId, parentId } = wish;
      const origin = { shopId, listingId, parentId, relation: "collaboration", changes: {} } as const;
      const forced = asShop(shopId, (inside) => inside.insert(listingOrigins).values(origin), tx);
      expect(await forced.then(() => "", violatedConstraint)).toBe("listing_origins_consent");
      await ask();
      const own_ = eq(originRequests.listingId, listingId);
      const consented = asShop(
        own.shopId,
        (inside) => inside.update(originRequests).set({ status: "agreed" }).where(own_),
        tx,
      );
      await expect(consented).rejects.toThrow();
      const [request] = await asShop(other.shopId, (inside) => inside.select().from(originRequests), tx);
      const answer = { shopId: own.shopId, requestId: request?.id ?? "", answer: "agree", locale: "zh" } as const;
      await expect(answerOrigin(own.manager, answer, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "may not close a circle with designs of both shops, a draft of one among them",
    rolledBack(async (tx) => {
      const { own, other, wish, ask, answer } = await two(tx);
      await ask();
      await answer("agree");
      const draft = await growListing(
        other.manager,
        { ...told, shopId: other.shopId, listingId: wish.parentId, pictureIds: [] },
        tx,
      );
      await endOrigin(other.manager, { shopId: other.shopId, listingId: draft.id, locale: "zh" }, tx);
      await linkListing(
        other.manager,
        { ...told, shopId: other.shopId, listingId: draft.id, parentId: wish.listingId },
        tx,
      );
      await answerOf(own, tx);
      const closing = { ...told, shopId: other.shopId, listingId: wish.parentId, parentId: wish.listingId };
      await linkListing(other.manager, closing, tx);
      await expect(answerOf(own, tx)).rejects.toEqual(refusal("families.circle"));
    }),
  );

  async function answerOf({ manager, shopId }: Awaited<ReturnType<typeof makeFamilyShop>>, tx: Tx) {
    const [open] = await listAskedOrigins(manager, { shopId, locale: "zh" }, tx);
    await answerOrigin(manager, { shopId, requestId: open?.requestId ?? "", answer: "agree", locale: "zh" }, tx);
  }
});
