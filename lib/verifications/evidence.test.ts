import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { verificationEvidence } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotAllowed, NotFound } from "../core/errors";
import { addEvidence } from "./add-evidence";
import { openEvidence } from "./open-evidence";
import { getOwnVerification, listOwnVerifications } from "./own-verification";
import { removeEvidence } from "./remove-evidence";
import { requestVerification } from "./request-verification";
import { evidenceInFolder, facts } from "./requests.fixture";
import { sendEvidence } from "./send-evidence";

const { setUp, add, files, storage } = evidenceInFolder();
const now = new Date("2026-12-01T02:00:00Z");

describe("evidence", () => {
  test(
    "is read by owners and managers of its shop, and by operators once it was sent",
    rolledBack(async (tx) => {
      const { shop, owner, assistant, agent, auditor } = await setUp(tx);
      const stranger = await setUp(tx);
      const requestId = await requestVerification(owner, { shopId: shop.id, claim: "licence" }, tx);
      await add(owner, shop.id, requestId, tx, "营业执照.jpg");
      const [file] = (await getOwnVerification(owner, { shopId: shop.id, requestId }, tx)).evidence;
      const id = file?.id ?? "";
      const open = (actor: Parameters<typeof openEvidence>[0]) =>
        openEvidence(actor, { id, size: "whole" }, tx, storage());
      expect((await open(owner)).name).toBe("营业执照.jpg");
      await expect(open(agent)).rejects.toThrow(NotFound);
      await sendEvidence(owner, { shopId: shop.id, requestId, ...facts }, tx, now);
      for (const actor of [agent, auditor]) expect((await open(actor)).kind).toBe("picture");
      for (const actor of [assistant, stranger.owner, guest]) await expect(open(actor)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "is encrypted in storage, with a key of its own",
    rolledBack(async (tx) => {
      const { shop, owner } = await setUp(tx);
      const requestId = await requestVerification(owner, { shopId: shop.id, claim: "licence" }, tx);
      await add(owner, shop.id, requestId, tx);
      const [row] = await asShop(shop.id, (own) => own.select().from(verificationEvidence), tx);
      const name = `${row?.key}.jpg`;
      const [raw, plain] = [await files().find(name), await storage().find(name)];
      if (!raw || !plain) throw new Error("the file is not stored");
      const [encrypted, decrypted] = [await buffer(raw.read()), await buffer(plain.read())];
      expect(decrypted.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
      expect(encrypted.includes(decrypted.subarray(0, 32))).toBe(false);
      await files().put("moved.jpg", encrypted);
      expect(await storage().find("moved.jpg"), "under another name").toBeUndefined();
    }),
  );

  test(
    "of the wrong kind, empty or too large is refused with its reason, and at most six files are sent at once",
    rolledBack(async (tx) => {
      const { shop, owner } = await setUp(tx);
      const requestId = await requestVerification(owner, { shopId: shop.id, claim: "licence" }, tx);
      const of = { shopId: shop.id, requestId };
      const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic"), Buffer.alloc(12)]);
      const refused = [
        ["lease.docx", Buffer.from("PK\x03\x04 a document", "latin1"), "attachments.refused.wrongType"],
        ["photo.jpg", Buffer.from("<script>alert(1)</script>"), "attachments.refused.wrongType"],
        ["photo.heic", heic, "attachments.refused.heic"],
        ["empty.pdf", Buffer.alloc(0), "attachments.refused.empty"],
        ["large.jpg", Buffer.alloc(20 * 1024 * 1024 + 1), "attachments.refused.tooLarge"],
      ] as const;
      for (const [name, bytes, code] of refused)
        await expect(addEvidence(owner, { ...of, bytes, name }, tx, storage()), name).rejects.toMatchObject({ code });
      for (let count = 0; count < 6; count++) await add(owner, shop.id, requestId, tx);
      await expect(add(owner, shop.id, requestId, tx)).rejects.toMatchObject({
        code: "verifications.evidence.tooMany",
      });
      expect((await getOwnVerification(owner, of, tx)).evidence).toHaveLength(6);
    }),
  );

  test(
    "can be removed until it is sent, and is erased then",
    rolledBack(async (tx) => {
      const { shop, owner, assistant } = await setUp(tx);
      const stranger = await setUp(tx);
      const requestId = await requestVerification(owner, { shopId: shop.id, claim: "licence" }, tx);
      await add(owner, shop.id, requestId, tx, "one.jpg");
      await add(owner, shop.id, requestId, tx, "two.jpg");
      const read = async () => (await getOwnVerification(owner, { shopId: shop.id, requestId }, tx)).evidence;
      const [one, two] = await read();
      const remove = (actor: typeof owner, shopId: number, evidenceId = "") =>
        removeEvidence(actor, { shopId, evidenceId }, tx, storage());
      await expect(remove(assistant, shop.id, one?.id)).rejects.toThrow(NotAllowed);
      await expect(remove(stranger.owner, stranger.shop.id, one?.id)).rejects.toThrow(NotFound);
      await remove(owner, shop.id, one?.id);
      expect((await read()).map(({ name }) => name)).toEqual(["two.jpg"]);
      await sendEvidence(owner, { shopId: shop.id, requestId, ...facts }, tx, now);
      await expect(remove(owner, shop.id, two?.id)).rejects.toMatchObject({ code: "verifications.notYourTurn" });
    }),
  );
});

describe("a request", () => {
  test(
    "is opened once for a claim, by owners and managers only",
    rolledBack(async (tx) => {
      const { shop, owner, assistant } = await setUp(tx);
      const request = (actor: typeof owner) => requestVerification(actor, { shopId: shop.id, claim: "identity" }, tx);
      await expect(request(assistant)).rejects.toThrow(NotAllowed);
      await expect(request((await setUp(tx)).owner)).rejects.toThrow(NotFound);
      expect(await request(owner)).toBe(await request(owner));
      expect(await listOwnVerifications(owner, shop.id, tx)).toHaveLength(1);
      await expect(listOwnVerifications(assistant, shop.id, tx)).rejects.toThrow(NotAllowed);
    }),
  );

  test(
    "needs a file and every fact of its claim",
    rolledBack(async (tx) => {
      const { shop, owner } = await setUp(tx);
      const requestId = await requestVerification(owner, { shopId: shop.id, claim: "booth_lease" }, tx);
      const of = { shopId: shop.id, requestId };
      const sendWith = (parts: Partial<typeof facts>) => sendEvidence(owner, { ...of, ...facts, ...parts }, tx, now);
      await expect(sendWith({})).rejects.toMatchObject({ code: "verifications.evidence.missing" });
      await add(owner, shop.id, requestId, tx);
      await expect(sendWith({ name: undefined })).rejects.toMatchObject({ args: { field: "name" } });
      await expect(sendWith({ leaseUntil: "2026-11-30" })).rejects.toMatchObject({
        code: "verifications.facts.leaseEnded",
      });
      await sendWith({});
      const sent = await getOwnVerification(owner, of, tx);
      expect(sent).toMatchObject({ status: "evidence", facts: { booth: "D1 1F 3430", lineCount: null } });
      await expect(add(owner, shop.id, requestId, tx)).rejects.toMatchObject({ code: "verifications.notYourTurn" });
    }),
  );
});
