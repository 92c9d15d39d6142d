import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { shops, videos } from "@/db/schema";
import { makeActor, makeShop, makeVerifications, makeVideo, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { editShop } from "@/lib/shops/edit-shop";
import { getOwnShop } from "@/lib/shops/get-own-shop";
import { openShop } from "@/lib/shops/open-shop";
import { person, shopForm } from "@/lib/shops/open-shop.fixture";
import { editVideo } from "@/lib/videos/edit-video";
import { publishVideo } from "@/lib/videos/publish-video";
import { caseOf, decide, eventsOf, makeOperatorActor } from "../cases.fixture";
import { getCase } from "../get-case";
import { undoDecision } from "../undo-decision";
import { findHeld } from "./find-held";

/** Creates a confirmed shop, its owner and an agent. */
async function setUp(tx: Tx) {
  const shop = await makeShop({ names: { en: "Plush House" }, stories: {}, confirmedAt: new Date() }, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const agent = await makeOperatorActor("agent");
  const save = (names: object, stories: object = {}) =>
    editShop(owner, { shopId: shop.id, section: "texts", names: names as never, stories: stories as never }, tx);
  const read = async () => {
    const [row] = await tx.select().from(shops).where(eq(shops.id, shop.id));
    if (!row) throw new Error("there is no shop");
    return { names: row.names, stories: row.stories, heldTexts: row.heldTexts };
  };
  const held = () => findHeld(owner, { shopId: shop.id, target: "shop", id: shop.id }, tx);
  return { shop, owner, agent, save, read, held };
}

describe("the name and the story of a shop", () => {
  test(
    "are public at once if no rule finds anything, and open no case",
    rolledBack(async (tx) => {
      const { save, read, held } = await setUp(tx);
      await save({ en: "Plush Palace" }, { en: "We sew horses." });
      expect(await read()).toEqual({
        names: { en: "Plush Palace" },
        stories: { en: "We sew horses." },
        heldTexts: null,
      });
      expect(await held()).toBeUndefined();
    }),
  );

  test(
    "are held one by one: the former name stays public, the shop reads why, and its new story is shown",
    rolledBack(async (tx) => {
      const { shop, owner, agent, save, read, held } = await setUp(tx);
      await save({ en: "Replica Palace" }, { en: "We sew horses." });
      expect(await read()).toEqual({
        names: { en: "Plush House" },
        stories: { en: "We sew horses." },
        heldTexts: { names: { en: "Replica Palace" } },
      });
      expect((await held())?.findings).toEqual([
        { rule: "counterfeit_words", found: { mode: "hold", words: ["Replica"] } },
      ]);
      expect((await getOwnShop(owner, shop.id, tx)).heldTexts).toEqual({ names: { en: "Replica Palace" } });
      const page = await getCase(agent, await caseOf("shop", shop.id, agent, tx), tx);
      expect(page).toMatchObject({ isHeld: true, hasChanged: false, present: { titles: { en: "Replica Palace" } } });
      expect(await eventsOf(shop, tx)).toContain("shop.texts_held");
    }),
  );

  test(
    "are shown by the decision that nothing is wrong, held again if it is taken back, and not reported again",
    rolledBack(async (tx) => {
      const { shop, agent, save, read } = await setUp(tx);
      await save({ en: "Replica Palace" });
      const caseId = await caseOf("shop", shop.id, agent, tx);
      const decisionId = await decide(agent, caseId, { measure: "nothing", ground: "none" }, tx);
      expect(await read()).toMatchObject({ names: { en: "Replica Palace" }, heldTexts: null });
      await undoDecision(agent, { decisionId }, tx);
      expect(await read()).toMatchObject({
        names: { en: "Plush House" },
        heldTexts: { names: { en: "Replica Palace" } },
      });
      await decide(agent, caseId, { measure: "nothing", ground: "none" }, tx);
      await save({ en: "Plush House" });
      await save({ en: "Replica Palace" });
      expect(await read()).toMatchObject({ names: { en: "Replica Palace" }, heldTexts: null });
    }),
  );

  test(
    "stay held when changes are required, until the shop writes something else",
    rolledBack(async (tx) => {
      const { shop, agent, save, read, held } = await setUp(tx);
      await save({ en: "Plush House" }, { en: "高仿 fake horses" });
      const caseId = await caseOf("shop", shop.id, agent, tx);
      await decide(agent, caseId, { measure: "changes", fields: ["story"] }, tx);
      expect(await held()).toMatchObject({ dueAt: null });
      expect((await read()).stories).toEqual({});
      await save({ en: "Plush House" }, { en: "Soft horses" });
      expect(await read()).toEqual({ names: { en: "Plush House" }, stories: { en: "Soft horses" }, heldTexts: null });
    }),
  );

  test(
    "are queued by a rule that queues, except for the owner of a checked brand",
    rolledBack(async (tx) => {
      const { shop, agent, save, read } = await setUp(tx);
      await save({ en: "Disney Palace" });
      expect(await read()).toMatchObject({ names: { en: "Disney Palace" }, heldTexts: null });
      const page = await getCase(agent, await caseOf("shop", shop.id, agent, tx), tx);
      expect(page.ruleReports).toMatchObject([{ rule: "brand_words", found: { mode: "queue", words: ["Disney"] } }]);
      const branded = await setUp(tx);
      await makeVerifications(branded.shop.id, [{ claim: "brand" }], tx);
      await branded.save({ en: "Disney Palace" });
      await expect(caseOf("shop", branded.shop.id, agent, tx)).rejects.toThrow();
    }),
  );

  test(
    "of a shop that opens are held as well: its booth names it, and its address has no word of the name",
    rolledBack(async (tx) => {
      const agent = await makeOperatorActor("agent");
      const form = shopForm({
        nameZh: undefined,
        nameEn: "Replica Palace",
        person: { ...person, email: "re@example.com" },
      });
      const { shopId, handle } = await openShop(guest, form, tx);
      expect(handle).toMatch(/^shop-[0-9a-z]+$/);
      const [shop] = await tx.select().from(shops).where(eq(shops.id, shopId));
      expect(shop).toMatchObject({
        handle,
        names: { en: `Booth ${form.number}` },
        heldTexts: { names: { en: "Replica Palace" } },
      });
      await decide(agent, await caseOf("shop", shopId, agent, tx), { measure: "nothing", ground: "none" }, tx);
      const [released] = await tx.select().from(shops).where(eq(shops.id, shopId));
      expect(released).toMatchObject({ names: { en: "Replica Palace" }, heldTexts: null });
    }),
  );
});

describe("the title of a video", () => {
  const readVideo = async (videoId: number, shopId: number, tx: Tx) => {
    const [row] = await asShop(shopId, (inside) => inside.select().from(videos).where(eq(videos.id, videoId)), tx);
    if (!row) throw new Error("there is no video");
    return row;
  };

  test(
    "keeps it off view if a rule holds it, until operators find nothing wrong",
    rolledBack(async (tx) => {
      const { shop, owner, agent } = await setUp(tx);
      const { id } = await makeVideo(shop, { ownTitles: { en: "Replica horse" }, publishedAt: null }, tx);
      expect(await publishVideo(owner, { shopId: shop.id, videoId: id }, tx)).toEqual({ isHeld: true });
      const held = await readVideo(id, shop.id, tx);
      expect(held.publishedAt).toBeNull();
      expect(await findHeld(owner, { shopId: shop.id, target: "video", id }, tx)).toMatchObject({
        findings: [{ rule: "counterfeit_words" }],
      });
      const decisionId = await decide(
        agent,
        await caseOf("video", id, agent, tx),
        { measure: "nothing", ground: "none" },
        tx,
      );
      expect((await readVideo(id, shop.id, tx)).publishedAt).toEqual(held.heldPublishedAt);
      await undoDecision(agent, { decisionId }, tx);
      expect(await readVideo(id, shop.id, tx)).toMatchObject({
        publishedAt: null,
        heldPublishedAt: held.heldPublishedAt,
      });
    }),
  );

  test(
    "takes a public video off view when it changes, and shows it again once it is corrected",
    rolledBack(async (tx) => {
      const { shop, owner, agent } = await setUp(tx);
      const { id, publishedAt } = await makeVideo(shop, {}, tx);
      const rename = (en: string) =>
        editVideo(owner, { shopId: shop.id, videoId: id, shows: "around", titles: { en }, captions: {} }, tx);
      await rename("Fake horse");
      expect(await readVideo(id, shop.id, tx)).toMatchObject({ publishedAt: null, heldPublishedAt: publishedAt });
      await rename("Plush horse");
      expect(await readVideo(id, shop.id, tx)).toMatchObject({ publishedAt, hiddenAt: null, heldPublishedAt: null });
      await rename("Fake horse again");
      await decide(agent, await caseOf("video", id, agent, tx), { measure: "hide", hasLooked: true }, tx);
      await expect(publishVideo(owner, { shopId: shop.id, videoId: id }, tx)).rejects.toThrow(
        "videos.publishVideo.hidden",
      );
    }),
  );
});
