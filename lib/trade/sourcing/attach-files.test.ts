import { randomUUID } from "node:crypto";
import { text } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asPerson, asRequest, asShop, type Tx } from "@/db/client";
import { attachments, sourcingAttachments, uploads } from "@/db/schema";
import { makeActor, makeUser, outcomeInSavepoint, refusedByGrant, refusedByPolicy, rolledBack } from "@/db/testing";
import { requireRow } from "@/db/testing/require-row";
import { guest } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { openAttachment } from "@/lib/inquiries/open-attachment";
import { openGuestThread } from "@/lib/inquiries/open-guest-thread";
import { storedName } from "@/lib/media/attachments/attachment";
import { deleteExpiredUploads } from "@/lib/media/attachments/delete-expired-uploads";
import { uploadsInFolder } from "@/lib/media/attachments/upload.fixture";
import { chooseSourcingQuote } from "./choose-sourcing-quote";
import { getInvitation } from "./get-invitation";
import { sourcingToken } from "./link";
import { openSourcingFile, openSourcingFileByLink } from "./open-sourcing-file";
import { openSourcingRequest } from "./open-sourcing-request";
import { routeSourcingRequest } from "./route-sourcing-request";
import { sendSourcingRequest } from "./send-sourcing-request";
import { makeRequest, quote, setUpShop, sourcingRequestInput } from "./sourcing.fixture";

const { storeUpload, storage } = uploadsInFolder();

async function setUp(tx: Tx, overrides: Parameters<typeof makeRequest>[3] = {}) {
  const maker = await setUpShop(tx);
  const uploads = [await storeUpload("plan", tx), await storeUpload("photo", tx)];
  const sent = await makeRequest(maker.listing.categoryId, [maker.shop], tx, { uploads, ...overrides });
  const own = requireRow(await openSourcingRequest(sent.token, "en", "", tx));
  const file = { id: requireRow(own.request.attachments[0]).id, size: "whole" } as const;
  return { ...sent, maker, own, file, uploads };
}

describe("a sourcing request with files", () => {
  test(
    "shows them in order to its buyer and the invited shops",
    rolledBack(async (tx) => {
      const { requestId, maker, own } = await setUp(tx);
      expect(own.request.attachments).toMatchObject([
        { kind: "pdf", name: "plan.pdf", bytes: 4, pages: 1 },
        { name: "photo.pdf" },
      ]);
      const page = await getInvitation(maker.actor, { shopId: maker.shop.id, requestId }, "zh", tx);
      expect(page.request.attachments).toEqual(own.request.attachments);
    }),
  );

  test(
    "is one request when it is sent twice with the files uploaded twice; other files are a conflict",
    rolledBack(async (tx) => {
      const { listing } = await setUpShop(tx);
      for (const key of [randomUUID(), undefined]) {
        const input = sourcingRequestInput(listing.categoryId, { key });
        const send = async (file: string) =>
          sendSourcingRequest(guest, { ...input, uploads: [await storeUpload(file, tx)] }, tx);
        const first = await send("plan");
        expect(await send("plan")).toEqual(first);
        if (key) await expect(send("other")).rejects.toThrow(new Refusal("inquiries.alreadySent"));
      }
    }),
  );

  test(
    "is not sent if one of them no longer exists, or if there are more than five",
    rolledBack(async (tx) => {
      const { listing } = await setUpShop(tx);
      const plan = await storeUpload("plan", tx);
      for (const [uploads, code] of [
        [[plan, randomUUID()], "attachments.notStored"],
        [Array.from({ length: 6 }, () => plan), "attachments.tooManyFiles"],
      ] as const) {
        const input = sourcingRequestInput(listing.categoryId, { uploads: [...uploads] });
        await expect(tx.transaction((inside) => sendSourcingRequest(guest, input, inside))).rejects.toMatchObject({
          code,
          args: { field: "files" },
        });
      }
      const [upload] = await tx.select().from(uploads).where(eq(uploads.id, plan));
      expect(upload?.claimedAt).toBeNull();
    }),
  );

  test(
    "keeps its stored files when expired uploads are cleaned up",
    rolledBack(async (tx) => {
      const { token, file, uploads: ids } = await setUp(tx);
      const unclaimed = await storeUpload("left", tx);
      const keys = [];
      for (const id of [requireRow(ids[0]), unclaimed]) {
        const [upload] = await tx.delete(uploads).where(eq(uploads.id, id)).returning();
        const createdAt = new Date(Date.now() - 26 * 3_600_000);
        await tx.insert(uploads).values({ ...requireRow(upload), createdAt });
        keys.push(requireRow(upload));
      }
      await deleteExpiredUploads(tx, storage());
      const found = await Promise.all(keys.map((each) => storage().find(storedName(each, "whole"))));
      expect(found.map(Boolean)).toEqual([true, false]);
      expect(await text((await openSourcingFileByLink(token, file, tx, storage())).file.read())).toBe("plan");
    }),
  );

  test(
    "has them in the first message of the thread that its chosen quote opens",
    rolledBack(async (tx) => {
      const { requestId, token, maker, own } = await setUp(tx);
      const { quoteId } = await quote(maker, requestId, tx);
      const chosen = await chooseSourcingQuote(guest, { token, quoteId }, tx);
      const thread = requireRow(await openGuestThread(chosen.token, "en", tx));
      expect(thread.messages[0]?.attachments.map(({ id, ...file }) => file)).toEqual(
        own.request.attachments.map(({ id, ...file }) => file),
      );
      const file = { id: requireRow(thread.messages[0]?.attachments[0]).id, size: "whole" } as const;
      const attachment = await openAttachment(maker.actor, file, tx, storage());
      expect(await text(attachment.file.read())).toBe("plan");
      const keysOf = (table: typeof attachments | typeof sourcingAttachments) =>
        asRequest(
          requestId,
          (inside) => asShop(maker.shop.id, (own) => own.select({ key: table.key }).from(table), inside),
          tx,
        );
      expect(await keysOf(attachments)).toEqual(await keysOf(sourcingAttachments));
    }),
  );
});

describe("opening a file of a sourcing request", () => {
  test(
    "is allowed for members of an invited shop, its buyer, and the holder of its private link",
    rolledBack(async (tx) => {
      const email = `rosa-${randomUUID()}@example.com`;
      const { id } = await makeUser({ email, emailVerified: new Date() }, tx);
      const { maker, token, file } = await setUp(tx, { email });
      const assistant = await makeActor({ [maker.shop.id]: "assistant" }, tx);
      const buyer = { ...(await makeActor({}, tx)), userId: id };
      for (const actor of [assistant, maker.actor, buyer]) {
        const attachment = await openSourcingFile(actor, file, tx, storage());
        expect(attachment).toMatchObject({ kind: "pdf", name: "plan.pdf" });
        expect(await text(attachment.file.read())).toBe("plan");
      }
      expect(await openSourcingFileByLink(token, file, tx, storage())).toMatchObject({ name: "plan.pdf" });
    }),
  );

  test(
    "throws NotFound for anyone else",
    rolledBack(async (tx) => {
      const [own, other] = [await setUp(tx), await setUp(tx)];
      const neighbour = await makeRequest(own.maker.listing.categoryId, [own.maker.shop], tx);
      for (const actor of [guest, await makeActor({}, tx), other.maker.actor])
        await expect(openSourcingFile(actor, own.file, tx, storage())).rejects.toThrow(NotFound);
      for (const token of [other.token, neighbour.token, sourcingToken(randomUUID()), "", own.requestId])
        await expect(openSourcingFileByLink(token, own.file, tx, storage())).rejects.toThrow(NotFound);
      const missing = { ...own.file, id: randomUUID() };
      await expect(openSourcingFile(own.maker.actor, missing, tx, storage())).rejects.toThrow(NotFound);
    }),
  );
});

describe("row-level security of files of requests", () => {
  test(
    "shows them with the request, and lets nobody insert them outside of it or change them",
    rolledBack(async (tx) => {
      const [own, other] = [await setUp(tx), await setUp(tx)];
      const count = (inside: Tx) =>
        inside.$count(sourcingAttachments, eq(sourcingAttachments.requestId, own.requestId));
      expect(await count(tx)).toBe(0);
      expect(await asRequest(own.requestId, count, tx)).toBe(2);
      expect(await asRequest(other.requestId, count, tx)).toBe(0);
      expect(await asShop(own.maker.shop.id, count, tx)).toBe(2);
      expect(await asShop(other.maker.shop.id, count, tx)).toBe(0);
      expect(await asPerson((await makeUser({}, tx)).id, count, tx)).toBe(0);
      const [row] = await asRequest(own.requestId, (inside) => inside.select().from(sourcingAttachments), tx);
      const add = (inside: Tx) =>
        inside.insert(sourcingAttachments).values({ ...requireRow(row), id: randomUUID(), position: 5 });
      expect(await outcomeInSavepoint((inside) => asShop(own.maker.shop.id, add, inside), tx)).toMatch(refusedByPolicy);
      expect(await outcomeInSavepoint((inside) => asRequest(other.requestId, add, inside), tx)).toMatch(
        refusedByPolicy,
      );
      const rename = (inside: Tx) => inside.update(sourcingAttachments).set({ name: "other.pdf" });
      expect(await outcomeInSavepoint((inside) => asRequest(own.requestId, rename, inside), tx)).toMatch(
        refusedByGrant,
      );
      const drop = (inside: Tx) => inside.delete(sourcingAttachments).returning();
      expect(await asShop(own.maker.shop.id, drop, tx)).toEqual([]);
    }),
  );

  test(
    "hides them from all shops while a request is held, because none is invited",
    rolledBack(async (tx) => {
      const maker = await setUpShop(tx);
      const uploads = [await storeUpload("plan", tx)];
      const { requestId } = await makeRequest(maker.listing.categoryId, [], tx, { uploads, fax: "1" });
      await routeSourcingRequest({ id: 1, name: "routeSourcingRequest", eventId: null, data: { requestId } }, tx);
      expect(await asShop(maker.shop.id, (inside) => inside.$count(sourcingAttachments), tx)).toBe(0);
    }),
  );
});
