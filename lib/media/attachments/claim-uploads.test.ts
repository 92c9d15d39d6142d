import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { uuidv7 } from "@/db/base/uuid";
import { asPerson, asShop, type Tx } from "@/db/client";
import { attachments, messages, uploads } from "@/db/schema";
import { answerTo, makeInquiry, makeShop, makeUser, refusedByGrant, refusedByPolicy, rolledBack } from "@/db/testing";
import { present } from "@/db/testing/present";
import { freshAddress } from "@/lib/inquiries/inquiry.fixture";
import { diskStorage } from "../storage";
import { claimUploads } from "./claim-uploads";
import { pngOf } from "./pictures.fixture";
import { keepUpload } from "./store-upload";
import { sweepUploads } from "./sweep-uploads";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "uploads-"));
});
afterAll(() => rm(folder, { recursive: true }));

const keep = (tx: Tx, name = "horse.png", network = freshAddress()) =>
  keepUpload({ bytes: pngOf(40, 30), name, sender: { network } }, tx, diskStorage(folder));

/** An upload that was kept 26 hours ago; its key is its file's. */
async function keptYesterday(tx: Tx, claimedAt?: Date) {
  const key = randomUUID().replaceAll("-", "");
  await diskStorage(folder).put(`${key}.pdf`, Buffer.from("%PDF-"));
  const row = { kind: "pdf", key, name: "old.pdf", bytes: 5, pages: 1, sentHash: key } as const;
  const createdAt = new Date(Date.now() - 26 * 3_600_000);
  const [upload] = await tx
    .insert(uploads)
    .values({ ...row, createdAt, claimedAt })
    .returning();
  return present(upload);
}

async function asked(tx: Tx, with_: Parameters<typeof makeInquiry>[2] = {}) {
  const shop = await makeShop({}, tx);
  const inquiry = await makeInquiry(shop, [], with_, tx);
  const [message] = await asShop(
    shop.id,
    (inside) => inside.select().from(messages).where(eq(messages.inquiryId, inquiry.id)),
    tx,
  );
  return { shopId: shop.id, inquiryId: inquiry.id, messageId: message?.id ?? "" };
}
type Asked = Awaited<ReturnType<typeof asked>>;

const claim = (ids: string[], message: Asked, tx: Tx) =>
  asShop(message.shopId, (inside) => claimUploads(ids, message, inside), tx);
const filesOf = ({ shopId, messageId }: Asked, tx: Tx) =>
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
      const message = await asked(tx);
      const [first, second] = [await keep(tx, "first.png"), await keep(tx, "second.png")];
      await claim([second.id, first.id], message, tx);
      expect(await filesOf(message, tx)).toMatchObject([
        { name: "second.jpg", kind: "picture", width: 40, height: 30, pages: null, bytes: second.bytes },
        { name: "first.jpg", position: 2 },
      ]);
    }),
  );

  test(
    "gives one upload to messages of several shops, which share what is stored and nothing else",
    rolledBack(async (tx) => {
      const [one, other] = [await asked(tx), await asked(tx)];
      const { id } = await keep(tx);
      await claim([id], one, tx);
      await claim([id], other, tx);
      const [[own], [foreign]] = [await filesOf(one, tx), await filesOf(other, tx)];
      expect(own?.key).toBe(foreign?.key);
      expect(own?.id).not.toBe(foreign?.id);
    }),
  );

  test(
    "takes no more than five, none twice, none unknown and none of yesterday, and then none at all",
    rolledBack(async (tx) => {
      const message = await asked(tx);
      const good = await keep(tx);
      const old = await keptYesterday(tx);
      for (const [ids, code] of [
        [[good.id, randomUUID()], "attachments.gone"],
        [[good.id, old.id], "attachments.gone"],
        [[good.id, good.id], "attachments.gone"],
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
    "is held by the database to messages of the same inquiry and the same shop",
    rolledBack(async (tx) => {
      const [one, other] = [await asked(tx), await asked(tx)];
      const { id } = await keep(tx);
      const nested = { ...one, messageId: other.messageId };
      expect(await answerTo((inside) => claim([id], nested, inside), tx)).toBe("attachments_of_message");
      const foreign = (inside: Tx) => asShop(one.shopId, (own) => claimUploads([id], other, own), inside);
      expect(await answerTo(foreign, tx)).toMatch(refusedByPolicy);
    }),
  );
});

describe("a file of a message", () => {
  test(
    "is there for its shop and its buyer, and for nobody else",
    rolledBack(async (tx) => {
      const [buyer, stranger] = [await makeUser({}, tx), await makeUser({}, tx)];
      const message = await asked(tx, { buyerId: buyer.id });
      const other = await asked(tx);
      await claim([(await keep(tx)).id], message, tx);
      const count = (inside: Tx) => inside.$count(attachments, eq(attachments.messageId, message.messageId));
      expect(await asShop(message.shopId, count, tx)).toBe(1);
      expect(await asPerson(buyer.id, count, tx)).toBe(1);
      expect(await asPerson(stranger.id, count, tx)).toBe(0);
      expect(await asShop(other.shopId, count, tx)).toBe(0);
      expect(await count(tx)).toBe(0);
    }),
  );

  test(
    "stays what it was when it was sent",
    rolledBack(async (tx) => {
      const message = await asked(tx);
      await claim([(await keep(tx)).id], message, tx);
      const rename = (inside: Tx) =>
        asShop(message.shopId, (own) => own.update(attachments).set({ name: "other.jpg" }), inside);
      expect(await answerTo(rename, tx)).toMatch(refusedByGrant);
      const repoint = (inside: Tx) => inside.update(uploads).set({ key: uuidv7().replaceAll("-", "") });
      expect(await answerTo(repoint, tx)).toMatch(refusedByGrant);
    }),
  );
});

describe("keeping files", () => {
  test(
    "is bounded for each network by the hour",
    rolledBack(async (tx) => {
      const network = freshAddress();
      for (let sent = 0; sent < 40; sent++) await keep(tx, "a.png", network);
      await expect(keep(tx, "a.png", network)).rejects.toMatchObject({ code: "errors.tooMany" });
      await keep(tx);
    }),
  );

  test(
    "ends after a day with the files of those no message claimed",
    rolledBack(async (tx) => {
      const [claimed, left, fresh] = [await keptYesterday(tx, new Date()), await keptYesterday(tx), await keep(tx)];
      const isThere = async ({ id }: { id: string }) => (await tx.$count(uploads, eq(uploads.id, id))) === 1;
      await sweepUploads(tx, diskStorage(folder));
      await sweepUploads(tx, diskStorage(folder));
      expect([await isThere(claimed), await isThere(left), await isThere(fresh)]).toEqual([false, false, true]);
      const files = await readdir(folder);
      expect([claimed, left].map(({ key }) => files.includes(`${key}.pdf`))).toEqual([true, false]);
    }),
  );
});
