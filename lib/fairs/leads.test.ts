import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { asPerson, asShop, closeDatabase, type Tx } from "@/db/client";
import { events, fairLeads, inquiries, inquiryLines, messages } from "@/db/schema";
import { makeActor, makeFair, makeListing, makeShop, makeStand, rolledBack } from "@/db/testing";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { measureShop } from "../inquiries/measure-shops";
import type { MediaStorage, StoredFile } from "../media/storage";
import { listFairDesigns } from "./list-fair-designs";
import { getFair } from "./list-fairs";
import { listLeads, openLeadCard } from "./list-leads";
import { getOwnFair } from "./list-own-fairs";
import { chooseFairDesigns } from "./own-stand";
import { completeLead, takeLead } from "./take-lead";

afterAll(closeDatabase);

/** Storage in memory, so that no test leaves files. */
function memoryStorage(): MediaStorage & { names: () => string[] } {
  const files = new Map<string, Uint8Array>();
  return {
    names: () => [...files.keys()],
    put: async (name, bytes) => void files.set(name, bytes),
    find: async (name) => {
      const bytes = files.get(name);
      return bytes && ({ size: bytes.byteLength, read: () => undefined } as unknown as StoredFile);
    },
    remove: async (name) => void files.delete(name),
  };
}

const card = async () =>
  (
    await sharp({ create: { width: 900, height: 520, channels: 3, background: "#fdfbf5" } })
      .jpeg()
      .toBuffer()
  ).toString("base64");

async function makeScene(tx: Tx) {
  const shop = await makeShop({ confirmedAt: new Date() }, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  const fair = await makeFair({}, tx);
  await makeStand(fair, shop, { hall: "B1", number: "C 14" }, tx);
  const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
  const lead = {
    id: randomUUID(),
    shopId: shop.id,
    fairId: fair.id,
    name: "Lucía Ortega",
    email: "lucia@example.com",
    country: "ES",
    locale: "es" as const,
    listingIds: [listing.id],
    note: "3000 个，混色",
    mayMail: true,
    takenAt: new Date(Date.now() - 3_600_000).toISOString(),
  };
  return { shop, listing, fair, assistant, lead, of: { shopId: shop.id, fairId: fair.id, locale: "en" as const } };
}

const inquiriesOf = (shopId: number, tx: Tx) =>
  asShop(shopId, (own) => own.select().from(inquiries).where(eq(inquiries.shopId, shopId)), tx);

describe("a lead", () => {
  test(
    "with an address is an inquiry with the fair as its source, about the designs, in the visitor's language",
    rolledBack(async (tx) => {
      const { shop, listing, fair, assistant, lead, of } = await makeScene(tx);
      const { inquiryId } = await takeLead(assistant, lead, tx);
      const [inquiry] = await inquiriesOf(shop.id, tx);
      expect(inquiry).toMatchObject({
        id: inquiryId,
        buyerEmail: "lucia@example.com",
        country: "ES",
        locale: "es",
        status: "sent",
        source: { page: "fair", exhibition: fair.slug },
      });
      const [lines, texts] = await asShop(
        shop.id,
        async (own) => [await own.select().from(inquiryLines), await own.select().from(messages)] as const,
        tx,
      );
      expect(lines).toMatchObject([{ listingId: listing.id }]);
      expect(texts[0]?.body).toContain("B1 C 14");
      expect(texts[0]?.body).not.toContain("混色");
      expect(await listLeads(assistant, of, tx)).toMatchObject([
        { name: "Lucía Ortega", note: "3000 个，混色", hasCard: false, inquiry: { id: inquiryId, isAnswered: false } },
      ]);
    }),
  );

  test(
    "that the phone sends twice is one lead, one inquiry and one event",
    rolledBack(async (tx) => {
      const { shop, assistant, lead } = await makeScene(tx);
      const first = await takeLead(assistant, lead, tx);
      expect(await takeLead(assistant, { ...lead, name: "Another name" }, tx)).toEqual(first);
      expect(await inquiriesOf(shop.id, tx)).toHaveLength(1);
      const recorded = await tx.select().from(events).where(eq(events.shopId, shop.id));
      expect(recorded.filter(({ name }) => name === "lead.taken")).toHaveLength(1);
    }),
  );

  test(
    "with only a card waits for its address, and becomes an inquiry with it",
    rolledBack(async (tx) => {
      const { shop, fair, assistant, lead, of } = await makeScene(tx);
      const storage = memoryStorage();
      const cardOnly = { ...lead, name: undefined, email: undefined, country: undefined, card: await card() };
      expect((await takeLead(assistant, cardOnly, tx, { storage })).inquiryId).toBeNull();
      expect(storage.names()).toHaveLength(2);
      expect((await getOwnFair(assistant, { shopId: shop.id, slug: fair.slug }, tx)).unread).toBe(1);
      const opened = await openLeadCard(assistant, { shopId: shop.id, leadId: lead.id, size: "small" }, tx, storage);
      expect(opened.size).toBeGreaterThan(0);

      const address = { email: "lucia@example.com", name: "Lucía", language: "es", mayMail: true } as const;
      const { inquiryId } = await completeLead(
        assistant,
        { ...address, country: undefined, leadId: lead.id, shopId: shop.id },
        tx,
      );
      expect(await inquiriesOf(shop.id, tx)).toMatchObject([{ id: inquiryId, country: "ZZ", buyerName: "Lucía" }]);
      expect((await listLeads(assistant, of, tx))[0]?.inquiry?.id).toBe(inquiryId);
      await expect(
        completeLead(assistant, { ...address, country: undefined, leadId: lead.id, shopId: shop.id }, tx),
      ).rejects.toMatchObject({ code: "fairs.lead.alreadyComplete" });
    }),
  );

  test(
    "is not lost because a design was withdrawn meanwhile, or the clock of the phone is ahead",
    rolledBack(async (tx) => {
      const { shop, assistant, lead, of } = await makeScene(tx);
      const draft = await makeListing(shop, {}, tx);
      const foreign = await makeListing(await makeShop({}, tx), { status: "published" }, tx);
      const now = new Date();
      const odd = { ...lead, listingIds: [draft.id, foreign.id], takenAt: "2099-01-01T00:00:00.000Z" };
      await takeLead(assistant, odd, tx, { now });
      const [stored] = await listLeads(assistant, of, tx);
      expect(stored?.titles).toEqual([]);
      expect(new Date(stored?.takenAt ?? "").getTime()).toBe(now.getTime());
    }),
  );

  test(
    "is for members of a shop with a stand, and nobody else reads it, operators included",
    rolledBack(async (tx) => {
      const { shop, fair, assistant, lead, of } = await makeScene(tx);
      const stranger = await makeActor({}, tx);
      await expect(takeLead(stranger, lead, tx)).rejects.toThrow(NotFound);
      await expect(listLeads(stranger, of, tx)).rejects.toThrow(NotFound);
      const other = await makeFair({}, tx);
      await expect(takeLead(assistant, { ...lead, fairId: other.id }, tx)).rejects.toThrow(NotFound);
      await takeLead(assistant, lead, tx);
      const seen = await asPerson(fair.leadId, (operator) => operator.select().from(fairLeads), tx);
      expect(seen).toEqual([]);
      await expect(
        openLeadCard(assistant, { shopId: shop.id, leadId: lead.id, size: "small" }, tx, memoryStorage()),
      ).rejects.toThrow(NotFound);
    }),
  );
});

test(
  "operators see how many leads a shop took and answered, and a shop's response figures ignore them",
  rolledBack(async (tx) => {
    const { shop, fair, assistant, lead } = await makeScene(tx);
    for (const id of [randomUUID(), randomUUID(), randomUUID()]) await takeLead(assistant, { ...lead, id }, tx);
    const [first] = await inquiriesOf(shop.id, tx);
    const isFirst = eq(inquiries.id, first?.id ?? "");
    await asShop(shop.id, (own) => own.update(inquiries).set({ firstReplyAt: new Date() }).where(isFirst), tx);
    const operator: Actor = {
      ...{ kind: "user", locale: "en", isOperator: true, operatorRole: "lead" },
      ...{ userId: fair.leadId, memberships: [] },
    };
    expect((await getFair(operator, fair.id, tx)).stands).toMatchObject([{ leads: 3, answered: 1 }]);
    await measureShop(shop.id, tx);
    const figures = await tx.query.shopFigures.findFirst({ where: (each) => eq(each.shopId, shop.id) });
    expect(figures).toBeUndefined();
  }),
);

test(
  "the form offers the designs that the shop features, in their order",
  rolledBack(async (tx) => {
    const { shop, fair, listing, of } = await makeScene(tx);
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    const second = await makeListing(shop, { status: "published" }, tx);
    await chooseFairDesigns(owner, { fairId: fair.id, shopId: shop.id, listingIds: [second.id, listing.id] }, tx);
    expect((await listFairDesigns(owner, of, tx)).map(({ id }) => id)).toEqual([second.id, listing.id]);
  }),
);
