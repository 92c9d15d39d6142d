import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { DraftProposal } from "@/db/base/assist-proposal";
import { asShop, type Tx } from "@/db/client";
import { events, listings } from "@/db/schema";
import { type makeListing, rolledBack } from "@/db/testing";
import { editListing } from "../catalogue/edit-listing";
import { findListingForEdit } from "../catalogue/find-listing-for-edit";
import { Refusal } from "../core/errors";
import { acceptDraft } from "./accept-draft";
import { assistWorld, textsOf } from "./assist.fixture";
import { discardProposal } from "./discard-proposal";
import { fieldsOfDraft } from "./draft-fields";
import { getSavedMinutes } from "./get-minutes-saved";
import { goodDraft } from "./good-draft.fixture";

describe("taking a draft over", () => {
  const proposed = async (tx: Tx, parts: Parameters<typeof makeListing>[1] = {}) => {
    const made = await assistWorld(tx, goodDraft, parts);
    const actor = parts.status ? made.manager : made.assistant;
    const { assistId } = await made.ask("高 25 厘米", actor);
    const row = await made.work(assistId);
    const design = await findListingForEdit(actor, made.of, tx);
    const take = (fields: string[]) =>
      acceptDraft(actor, { shopId: made.shop.id, assistId, version: design?.version ?? "", fields }, tx);
    return { ...made, actor, assistId, proposal: row.proposal as DraftProposal, take };
  };

  test(
    "takes the chosen parts alone and marks their texts as a machine's until a person edits them",
    rolledBack(async (tx) => {
      const { take, of, actor, listing, read, assistId, shop } = await proposed(tx);
      await take(["title.es", "description.es", "attribute.material", "title.zh", "no.such"]);
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
      const told = await tx
        .select({ name: events.name })
        .from(events)
        .where(and(eq(events.shopId, shop.id)))
        .orderBy(events.id);
      expect(told.map(({ name }) => name)).toEqual([
        "assist.asked",
        "listing.edited",
        "assist.accepted",
        "listing.edited",
      ]);
    }),
  );

  test(
    "changes neither prices, packing, pictures nor a public slug",
    rolledBack(async (tx) => {
      const { take, of, actor, proposal } = await proposed(tx, { status: "published" });
      const before = await findListingForEdit(actor, of, tx);
      await take(fieldsOfDraft(proposal));
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
    "is refused when nothing was chosen, twice, after a change by somebody else, and once it was put away",
    rolledBack(async (tx) => {
      const one = await proposed(tx);
      await expect(one.take(["title.xx"])).rejects.toThrow(new Refusal("assist.draft.nothingChosen"));
      await one.take(["title.es"]);
      await expect(one.take(["title.fr"])).rejects.toThrow(new Refusal("assist.refused.gone"));
      const two = await proposed(tx);
      const now = await findListingForEdit(two.actor, two.of, tx);
      if (!now) throw new Error("gone");
      await editListing(two.actor, { ...now, ...two.of, sku: "N-9" }, tx);
      await tx.execute("select 1");
      await expect(two.take(["title.es"])).rejects.toThrow(new Refusal("catalogue.editor.changedMeanwhile"));
      const three = await proposed(tx);
      await discardProposal(three.actor, { shopId: three.shop.id, assistId: three.assistId }, tx);
      expect(await three.read(three.assistId)).toMatchObject({ status: "discarded", input: null, proposal: null });
      await expect(three.take(["title.es"])).rejects.toThrow(Refusal);
    }),
  );

  test(
    "is counted times the shop's minutes",
    rolledBack(async (tx) => {
      const { take, shop, actor } = await proposed(tx);
      await take(["title.es"]);
      const { lines, total, tokensIn, tokensOut, asked, accepted, log } = await getSavedMinutes(actor, shop.id, tx);
      expect(lines[0]).toEqual({ kind: "draft", count: 1, minutes: 6, total: 6 });
      expect({ total, tokensIn, tokensOut, asked, accepted }).toEqual({
        total: 6,
        tokensIn: 1,
        tokensOut: 1,
        asked: 1,
        accepted: 1,
      });
      expect(log).toMatchObject([{ kind: "draft", fields: 1 }]);
    }),
  );
});
