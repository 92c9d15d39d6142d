import { randomUUID } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, inquiries, inquiryLines, listings, shops } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { countAttempt } from "../accounts/rate-limit";
import { guest } from "../core/actor";
import { Refusal } from "../core/errors";
import { toBase36 } from "../core/id";
import { networkOf } from "../http/client-address";
import { freshAddress, inquiriesInput } from "./inquiry.fixture";
import { listSentInquiries } from "./list-sent-inquiries";
import { openGuestThread } from "./open-guest-thread";
import { sendInquiries } from "./send-inquiries";
import { flood } from "./send-inquiry";
import { revokeGuestLink } from "./threads/revoke-own-link";

async function setUp(tx: Tx, count = 3) {
  const booths = [];
  for (let n = 0; n < count; n++) {
    const shop = await makeShop({ names: { en: `Booth ${n}` } }, tx);
    booths.push({ shop, listing: await makeListing(shop, { status: "published", titles: { en: `Horse ${n}` } }, tx) });
  }
  return booths;
}

type Booths = Awaited<ReturnType<typeof setUp>>;
const designsOf = (booths: Booths) => booths.map(({ listing }) => listing);
const rowsOf = (shop: { id: number }, tx: Tx) => asShop(shop.id, (inside) => inside.select().from(inquiries), tx);
const close = (shop: { id: number }, tx: Tx) =>
  asShop(shop.id, (inside) => inside.update(shops).set({ closedAt: new Date() }).where(eq(shops.id, shop.id)), tx);

describe("sending a whole inquiry list", () => {
  test(
    "creates one inquiry for each shop, each about that shop's listings only",
    rolledBack(async (tx) => {
      const booths = await setUp(tx);
      const second = await makeListing(booths[0]?.shop ?? { id: 0 }, { status: "published" }, tx);
      const listings = [...designsOf(booths), second];
      const { token } = await sendInquiries(guest, inquiriesInput(listings), tx);
      const sent = await listSentInquiries(token, "en", tx);
      expect(sent.map(({ thread }) => thread.lines.map(({ listingId }) => listingId))).toEqual([
        [booths[0]?.listing.id, second.id],
        [booths[1]?.listing.id],
        [booths[2]?.listing.id],
      ]);
      for (const { shop } of booths) {
        const [row, ...more] = await rowsOf(shop, tx);
        expect(more).toEqual([]);
        expect(row).toMatchObject({ shopId: shop.id, heldReason: null, source: { page: "list" } });
        const lines = await asShop(shop.id, (inside) => inside.select().from(inquiryLines), tx);
        expect(lines.every(({ shopId }) => shopId === shop.id)).toBe(true);
      }
      const thread = await openGuestThread(sent[0]?.token ?? "", "en", tx);
      expect(thread?.reference).toBe(sent[0]?.thread.reference);
    }),
  );

  test(
    "sends each shop its own text, and marks the listings that are wanted as samples",
    rolledBack(async (tx) => {
      const [one, other] = await setUp(tx, 2);
      if (!one || !other) throw new Error("no booths");
      const input = inquiriesInput([one.listing, other.listing], {
        message: "Best price?",
        words: new Map([[toBase36(one.shop.id), "Blue ones, please."]]),
      });
      const lines = input.lines.map((line) => ({ ...line, wantsSample: line.listingId === other.listing.id }));
      const { token } = await sendInquiries(guest, { ...input, lines }, tx);
      const threads = (await listSentInquiries(token, "en", tx)).map(({ thread }) => thread);
      expect(threads.map(({ messages }) => messages[0]?.body)).toEqual([
        "Best price?\n\nBlue ones, please.",
        "Best price?",
      ]);
      expect(threads.map(({ wantsSample }) => wantsSample)).toEqual([false, true]);
      expect(threads.map((thread) => thread.lines[0]?.wantsSample)).toEqual([false, true]);
    }),
  );

  test(
    "is refused with the name of a closed shop, and sends nothing to any shop",
    rolledBack(async (tx) => {
      const booths = await setUp(tx);
      const [, , last] = booths;
      if (!last) throw new Error("no booths");
      await close(last.shop, tx);
      await expect(sendInquiries(guest, inquiriesInput(designsOf(booths)), tx)).rejects.toThrow(
        expect.objectContaining({ code: "list.send.closed", args: { shop: "Booth 2" } }),
      );
      for (const { shop } of booths) expect(await rowsOf(shop, tx)).toEqual([]);
    }),
  );

  test(
    "is refused with a removed or unknown listing, and sends nothing to any shop",
    rolledBack(async (tx) => {
      const [one, other] = await setUp(tx, 2);
      if (!one || !other) throw new Error("no booths");
      const draft = await makeListing(other.shop, { status: "draft" }, tx);
      await expect(sendInquiries(guest, inquiriesInput([one.listing, draft]), tx)).rejects.toThrow(
        new Refusal("list.send.changed"),
      );
      await asShop(
        other.shop.id,
        (inside) => inside.update(listings).set({ status: "discontinued" }).where(eq(listings.id, other.listing.id)),
        tx,
      );
      await expect(sendInquiries(guest, inquiriesInput([one.listing, other.listing]), tx)).rejects.toThrow(
        expect.objectContaining({ code: "list.send.gone", args: { title: "Horse 1" } }),
      );
      for (const { shop } of [one, other]) expect(await rowsOf(shop, tx)).toEqual([]);
    }),
  );

  test(
    "rolls back the first inquiries when the last one fails",
    rolledBack(async (tx) => {
      const booths = await setUp(tx);
      const address = freshAddress();
      for (let n = 1; n <= 58; n++) await countAttempt(`inquiry:flood:${networkOf(address)}`, flood, tx);
      await expect(sendInquiries(guest, inquiriesInput(designsOf(booths), { address }), tx)).rejects.toThrow(
        new Refusal("errors.tooMany"),
      );
      for (const { shop } of booths) expect(await rowsOf(shop, tx)).toEqual([]);
    }),
  );

  test(
    "is idempotent with and without a key; the same key with other input is a conflict",
    rolledBack(async (tx) => {
      const booths = await setUp(tx);
      const listings = designsOf(booths);
      for (const key of [randomUUID(), undefined]) {
        const input = inquiriesInput(listings, { key });
        const first = await sendInquiries(guest, input, tx);
        expect(await sendInquiries(guest, input, tx)).toEqual(first);
        if (key)
          for (const other of [{ message: "Else" }, { lines: input.lines.slice(1) }])
            await expect(sendInquiries(guest, { ...input, ...other }, tx)).rejects.toThrow(
              new Refusal("inquiries.alreadySent"),
            );
      }
      for (const { shop } of booths) expect(await rowsOf(shop, tx)).toHaveLength(2);
    }),
  );

  test(
    "assigns the inquiries to the signed-in person, and records an event for each shop",
    rolledBack(async (tx) => {
      const booths = await setUp(tx, 2);
      const buyer = await makeActor({}, tx);
      await sendInquiries(buyer, inquiriesInput(designsOf(booths)), tx);
      for (const { shop } of booths) expect((await rowsOf(shop, tx))[0]?.buyerId).toBe(buyer.userId);
      const ids = booths.map(({ shop }) => shop.id);
      const recorded = await tx.select().from(events).where(inArray(events.shopId, ids));
      expect(recorded.map(({ name, shopId }) => [name, shopId]).sort()).toEqual(
        ids.map((id) => ["inquiry.sent", id]).sort(),
      );
    }),
  );
});

describe("the private link of an inquiry list", () => {
  test(
    "opens nothing if it is unknown, and leaves out threads whose own link was revoked",
    rolledBack(async (tx) => {
      const booths = await setUp(tx, 2);
      const { token } = await sendInquiries(guest, inquiriesInput(designsOf(booths)), tx);
      expect(await listSentInquiries("abcdefghijklmnopqrstuvwxyz0123456789abcdefg", "en", tx)).toEqual([]);
      const [first] = await listSentInquiries(token, "en", tx);
      if (!first) throw new Error("nothing sent");
      await revokeGuestLink(first.token, tx);
      expect((await listSentInquiries(token, "en", tx)).map(({ thread }) => thread.shop.id)).toEqual([
        booths[1]?.shop.id,
      ]);
    }),
  );
});
