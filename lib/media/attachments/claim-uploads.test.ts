import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { uuidv7 } from "@/db/base/uuid";
import { asPerson, asShop, type Tx } from "@/db/client";
import { attachments, messages, uploads } from "@/db/schema";
import {
  makeInquiry,
  makeShop,
  makeUser,
  outcomeInSavepoint,
  refusedByGrant,
  refusedByPolicy,
  rolledBack,
} from "@/db/testing";
import { requireRow } from "@/db/testing/require-row";
import { freshAddress } from "@/lib/inquiries/inquiry.fixture";
import { diskStorage } from "../storage";
import { claimUploads } from "./claim-uploads";
import { deleteExpiredUploads } from "./delete-expired-uploads";
import { pngOf } from "./pictures.fixture";
import { storeUpload } from "./store-upload";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "uploads-"));
});
afterAll(() => rm(folder, { recursive: true }));

const store = (tx: Tx, name = "horse.png", network = freshAddress()) =>
  storeUpload({ bytes: pngOf(40, 30), name, sender: { network } }, tx, diskStorage(folder));

/** Creates an upload that was stored 26 hours ago; its file is named by its key. */
async function storedYesterday(tx: Tx, claimedAt?: Date) {
  const key = randomUUID().replaceAll("-", "");
  await diskStorage(folder).put(`${key}.pdf`, Buffer.from("%PDF-"));
  const row = { kind: "pdf", key, name: "old.pdf", bytes: 5, pages: 1, sentHash: key } as const;
  const createdAt = new Date(Date.now() - 26 * 3_600_000);
  const [upload] = await tx
    .insert(uploads)
    .values({ ...row, createdAt, claimedAt })
    .returning();
  return requireRow(upload);
}

async function createMessage(tx: Tx, fields: Parameters<typeof makeInquiry>[2] = {}) {
  const shop = await makeShop({}, tx);
  const inquiry = await makeInquiry(shop, [], fields, tx);
  const [message] = await asShop(
    shop.id,
    (inside) => inside.select().from(messages).where(eq(messages.inquiryId, inquiry.id)),
    tx,
  );
  return { shopId: shop.id, inquiryId: inquiry.id, messageId: message?.id ?? "" };
}
type Message = Awaited<ReturnType<typeof createMessage>>;

const claim = (ids: string[], message: Message, tx: Tx) =>
  asShop(message.shopId, (inside) => claimUploads(ids, message, inside), tx);
const filesOf = ({ shopId, messageId }: Message, tx: Tx) =>
  asShop(
    shopId,
    (inside) =>
      inside.select().from(attachments).where(eq(attachments.messageId, messageId)).orderBy(attachments.position),
    tx,
  );

describe("claiming uploads", () => {
  test(
    "gives a message its files in the order they were chosen",
    rolledBack(async (tx) => {
      const message = await createMessage(tx);
      const [first, second] = [await store(tx, "first.png"), await store(tx, "second.png")];
      await claim([second.id, first.id], message, tx);
      expect(await filesOf(message, tx)).toMatchObject([
        { name: "second.jpg", kind: "picture", width: 40, height: 30, pages: null, bytes: second.bytes },
        { name: "first.jpg", position: 2 },
      ]);
    }),
  );

  test(
    "gives one upload to messages of several shops, which share the stored file and nothing else",
    rolledBack(async (tx) => {
      const [one, other] = [await createMessage(tx), await createMessage(tx)];
      const { id } = await store(tx);
      await claim([id], one, tx);
      await claim([id], other, tx);
      const [[own], [foreign]] = [await filesOf(one, tx), await filesOf(other, tx)];
      expect(own?.key).toBe(foreign?.key);
      expect(own?.id).not.toBe(foreign?.id);
    }),
  );

  test(
    "claims all or none: five at most, none twice, none unknown and none of yesterday",
    rolledBack(async (tx) => {
      const message = await createMessage(tx);
      const good = await store(tx);
      const old = await storedYesterday(tx);
      for (const [ids, code] of [
        [[good.id, randomUUID()], "attachments.notStored"],
        [[good.id, old.id], "attachments.notStored"],
        [[good.id, good.id], "attachments.notStored"],
        [Array.from({ length: 6 }, () => good.id), "attachments.tooManyFiles"],
      ] as const)
        await expect(tx.transaction((inside) => claim([...ids], message, inside))).rejects.toMatchObject({
          code,
          args: { field: "files" },
        });
      expect(await filesOf(message, tx)).toEqual([]);
    }),
  );

  test(
    "is limited by the database to messages of the same inquiry and shop",
    rolledBack(async (tx) => {
      const [one, other] = [await createMessage(tx), await createMessage(tx)];
      const { id } = await store(tx);
      const nested = { ...one, messageId: other.messageId };
      expect(await outcomeInSavepoint((inside) => claim([id], nested, inside), tx)).toBe("attachments_of_message");
      const foreign = (inside: Tx) => asShop(one.shopId, (own) => claimUploads([id], other, own), inside);
      expect(await outcomeInSavepoint(foreign, tx)).toMatch(refusedByPolicy);
    }),
  );
});

describe("a file of a message", () => {
  test(
    "can be read by its shop and its buyer only",
    rolledBack(async (tx) => {
      const [buyer, stranger] = [await makeUser({}, tx), await makeUser({}, tx)];
      const message = await createMessage(tx, { buyerId: buyer.id });
      const other = await createMessage(tx);
      await claim([(await store(tx)).id], message, tx);
      const count = (inside: Tx) => inside.$count(attachments, eq(attachments.messageId, message.messageId));
      expect(await asShop(message.shopId, count, tx)).toBe(1);
      expect(await asPerson(buyer.id, count, tx)).toBe(1);
      expect(await asPerson(stranger.id, count, tx)).toBe(0);
      expect(await asShop(other.shopId, count, tx)).toBe(0);
      expect(await count(tx)).toBe(0);
    }),
  );

  test(
    "cannot be changed after it was sent",
    rolledBack(async (tx) => {
      const message = await createMessage(tx);
      await claim([(await store(tx)).id], message, tx);
      const rename = (inside: Tx) =>
        asShop(message.shopId, (own) => own.update(attachments).set({ name: "other.jpg" }), inside);
      expect(await outcomeInSavepoint(rename, tx)).toMatch(refusedByGrant);
      const repoint = (inside: Tx) => inside.update(uploads).set({ key: uuidv7().replaceAll("-", "") });
      expect(await outcomeInSavepoint(repoint, tx)).toMatch(refusedByGrant);
    }),
  );
});

describe("storing files", () => {
  test(
    "is limited per network and hour",
    rolledBack(async (tx) => {
      const network = freshAddress();
      for (let sent = 0; sent < 40; sent++) await store(tx, "a.png", network);
      await expect(store(tx, "a.png", network)).rejects.toMatchObject({ code: "errors.tooMany" });
      await store(tx);
    }),
  );

  test(
    "ends after a day, when the files that no message claimed are deleted",
    rolledBack(async (tx) => {
      const [claimed, left, fresh] = [
        await storedYesterday(tx, new Date()),
        await storedYesterday(tx),
        await store(tx),
      ];
      const isThere = async ({ id }: { id: string }) => (await tx.$count(uploads, eq(uploads.id, id))) === 1;
      await deleteExpiredUploads(tx, diskStorage(folder));
      await deleteExpiredUploads(tx, diskStorage(folder));
      expect([await isThere(claimed), await isThere(left), await isThere(fresh)]).toEqual([false, false, true]);
      const files = await readdir(folder);
      expect([claimed, left].map(({ key }) => files.includes(`${key}.pdf`))).toEqual([true, false]);
    }),
  );
});
