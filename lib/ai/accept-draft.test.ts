import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { DraftProposal } from "@/db/base/assist-proposal";
import { asShop, type Tx } from "@/db/client";
import { events, listings } from "@/db/schema";
import { type makeListing, rolledBack } from "@/db/testing";
import { editListing } from "../catalogue/edit-listing";
import { findListingForEdit } from "../catalogue/find-listing-for-edit";
import { Refusal } from "../core/errors";
import { acceptDraft, fieldsOfDraft } from "./accept-draft";
import { setUpAssist, textsOf } from "./assist.fixture";
import { discardProposal } from "./discard-proposal";
import { getMinutesSaved } from "./get-minutes-saved";
import { goodDraft } from "./good-draft.fixture";

describe("accepting a draft", () => {
  const proposed = async (tx: Tx, parts: Parameters<typeof makeListing>[1] = {}) => {
    const world = await setUpAssist(tx, goodDraft, parts);
    const actor = parts.status ? world.manager : world.assistant;
    const { assistId } = await world.request("高 25 厘米", actor);
    const row = await world.run(assistId);
    const listing = await findListingForEdit(actor, world.of, tx);
    const accept = (fields: string[]) =>
      acceptDraft(actor, { shopId: world.shop.id, assistId, version: listing?.version ?? "", fields }, tx);
    return { ...world, actor, assistId, proposal: row.proposal as DraftProposal, accept };
  };

  test(
    "copies only the chosen parts and marks their texts as written by a machine until a person edits them",
    rolledBack(async (tx) => {
      const { accept, of, actor, listing, read, assistId, shop } = await proposed(tx);
      await accept(["title.es", "description.es", "attribute.material", "title.zh", "no.such"]);
      const after = await findListingForEdit(actor, of, tx);
      expect(after?.texts).toMatchObject({
        zh: { title: "会哭的小马毛绒玩具", description: "哭哭马毛绒玩具." },
        en: { title: "Crying horse plush toy", description: "Crying horse plush toy." },
        es: { title: "Poni llorón de peluche", description: "Un poni suave para abrazar." },
      });
      const origins = async () =>
        Object.fromEntries((await textsOf(listing, tx)).map(({ locale, origin }) => [locale, origin]));
      expect(await origins()).toMatchObject({ zh: "machine", en: "own", es: "machine", ru: "built" });
      const [row] = await asShop(
        shop.id,
        (inside) => inside.select().from(listings).where(eq(listings.id, listing.id)),
        tx,
      );
      expect(row?.attributes).toEqual({ material: { zh: "短毛绒", en: "Short plush", es: "Felpa corta" } });
      expect(await read(assistId)).toMatchObject({
        status: "accepted",
        acceptedBy: actor.userId,
        acceptedFields: ["attribute.material", "title.zh", "title.es", "description.es"],
        proposal: null,
        input: null,
      });
      if (!after) throw new Error("gone");
      const { texts } = after;
      await editListing(actor, { ...after, ...of, texts: { ...texts, es: { title: "Poni", description: "" } } }, tx);
      expect(await origins()).toMatchObject({ zh: "machine", en: "own", es: "own", ru: "built" });
      const recorded = await tx
        .select({ name: events.name })
        .from(events)
        .where(and(eq(events.shopId, shop.id)))
        .orderBy(events.id);
      expect(recorded.map(({ name }) => name)).toEqual([
        "assist.requested",
        "listing.edited",
        "assist.accepted",
        "listing.edited",
      ]);
    }),
  );

  test(
    "does not change prices, packing, pictures or a public slug",
    rolledBack(async (tx) => {
      const { accept, of, actor, proposal } = await proposed(tx, { status: "published" });
      const before = await findListingForEdit(actor, of, tx);
      await accept(fieldsOfDraft(proposal));
      const after = await findListingForEdit(actor, of, tx);
      for (const part of [
        "tiers",
        "leadTimes",
        "packing",
        "pictureIds",
        "sku",
        "currency",
        "status",
        "customisation",
      ] as const)
        expect(after?.[part]).toEqual(before?.[part]);
      expect(after?.slugs).toMatchObject(before?.slugs ?? {});
      expect(Object.keys(after?.texts ?? {})).toHaveLength(8);
    }),
  );

  test(
    "is refused without a choice, twice, after another member's change, and after it was discarded",
    rolledBack(async (tx) => {
      const one = await proposed(tx);
      await expect(one.accept(["title.xx"])).rejects.toThrow(new Refusal("assist.draft.nothingChosen"));
      await one.accept(["title.es"]);
      await expect(one.accept(["title.fr"])).rejects.toThrow(new Refusal("assist.refused.gone"));
      const two = await proposed(tx);
      const now = await findListingForEdit(two.actor, two.of, tx);
      if (!now) throw new Error("gone");
      await editListing(two.actor, { ...now, ...two.of, sku: "N-9" }, tx);
      await tx.execute("select 1");
      await expect(two.accept(["title.es"])).rejects.toThrow(new Refusal("catalogue.editor.changedMeanwhile"));
      const three = await proposed(tx);
      await discardProposal(three.actor, { shopId: three.shop.id, assistId: three.assistId }, tx);
      expect(await three.read(three.assistId)).toMatchObject({ status: "discarded", input: null, proposal: null });
      await expect(three.accept(["title.es"])).rejects.toThrow(Refusal);
    }),
  );

  test(
    "is counted with the shop's minutes",
    rolledBack(async (tx) => {
      const { accept, shop, actor } = await proposed(tx);
      await accept(["title.es"]);
      const { lines, total, tokensIn, tokensOut, requested, accepted, log } = await getMinutesSaved(actor, shop.id, tx);
      expect(lines[0]).toEqual({ kind: "draft", count: 1, minutes: 6, total: 6 });
      expect({ total, tokensIn, tokensOut, requested, accepted }).toEqual({
        total: 6,
        tokensIn: 1,
        tokensOut: 1,
        requested: 1,
        accepted: 1,
      });
      expect(log).toMatchObject([{ kind: "draft", fields: 1 }]);
    }),
  );
});
