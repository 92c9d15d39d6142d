import { and, eq, like } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, verificationEvidence } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { NotAllowed, NotFound } from "../core/errors";
import { claimRequest } from "./claim-request";
import { getRequest } from "./get-request";
import { markEvidence, removeMark } from "./mark-evidence";
import { markEvidenceInput } from "./mark-input";
import { getOwnVerification } from "./own-verification";
import { decide, evidenceInFolder } from "./requests.fixture";

const { setUp, send } = evidenceInFolder();

async function setUpPicture(tx: Tx) {
  const people = await setUp(tx);
  const { shop, owner, agent } = people;
  const requestId = await send(owner, shop.id, "licence", tx);
  const { evidence } = await getRequest(agent, requestId, tx);
  const evidenceId = evidence[0]?.id ?? "";
  const mark = {
    evidenceId,
    x: 120,
    y: 1000,
    fact: "licenceNumber",
    note: "The stamp covers the last digit.",
  } as const;
  const own = async () => (await getOwnVerification(owner, { shopId: shop.id, requestId }, tx)).marks;
  const listed = async () => (await getRequest(people.auditor, requestId, tx)).marks;
  return { ...people, requestId, evidenceId, mark, own, listed };
}

test(
  "an operator numbers places of a photo, auditors read them, and the shop does with the decision",
  rolledBack(async (tx) => {
    const { agent, requestId, mark, own, listed } = await setUpPicture(tx);
    expect(await markEvidence(agent, mark, tx)).toBe(1);
    expect(await markEvidence(agent, { ...mark, x: 0, y: 0, fact: "name", note: undefined }, tx)).toBe(2);
    expect(await listed()).toMatchObject([
      { ...mark, number: 1, createdByName: expect.any(String) },
      { number: 2, x: 0, y: 0, fact: "name", note: null },
    ]);
    expect(await own()).toEqual([]);
    await decide(agent, requestId, { outcome: "rejected", reasons: ["edited"] }, tx);
    expect(await own()).toMatchObject([{ number: 1 }, { number: 2 }]);
    expect(JSON.stringify(await own())).not.toContain("createdBy");
    await expect(markEvidence(agent, mark, tx)).rejects.toThrow("moderation.alreadyDecided");
  }),
);

test(
  "a removed mark stays in the audit log, and its number is not given again",
  rolledBack(async (tx) => {
    const { shop, agent, other, mark, listed } = await setUpPicture(tx);
    await markEvidence(agent, mark, tx);
    const [{ id: markId = "" } = {}] = await listed();
    await removeMark(other, { markId }, tx);
    await removeMark(other, { markId }, tx);
    expect(await listed()).toEqual([]);
    expect(await markEvidence(agent, mark, tx)).toBe(2);
    const isMark = and(eq(events.shopId, shop.id), like(events.name, "verification.mark%"));
    const rows = await tx.select().from(events).where(isMark).orderBy(events.id);
    expect(rows.map(({ name, userId }) => [name, userId])).toEqual([
      ["verification.marked", agent.userId],
      ["verification.mark_removed", other.userId],
      ["verification.marked", agent.userId],
    ]);
    expect(rows[0]?.data).toMatchObject({ number: 1, x: 120, y: 1000, fact: "licenceNumber" });
  }),
);

test(
  "marks are refused for other facts, erased photos, auditors, and while somebody else has the request",
  rolledBack(async (tx) => {
    const { shop, agent, other, auditor, owner, requestId, evidenceId, mark } = await setUpPicture(tx);
    await expect(markEvidence(agent, { ...mark, fact: "booth" }, tx)).rejects.toThrow("errors.invalid");
    await expect(markEvidence(auditor, mark, tx)).rejects.toThrow(NotAllowed);
    await expect(markEvidence(owner, mark, tx)).rejects.toThrow(NotFound);
    await claimRequest(other, { requestId }, tx);
    await expect(markEvidence(agent, mark, tx)).rejects.toThrow("moderation.claimedByOther");
    await markEvidence(other, mark, tx);
    const erase = { erasedAt: new Date() };
    await asShop(
      shop.id,
      (own) => own.update(verificationEvidence).set(erase).where(eq(verificationEvidence.id, evidenceId)),
      tx,
    );
    await expect(markEvidence(other, mark, tx)).rejects.toThrow(NotFound);
  }),
);

test("a place needs two numbers up to a thousand and a fact, in words if it has none", () => {
  const form = { evidenceId: "0198f3a0-0000-7000-8000-000000000000", x: "1000", y: "0", fact: "name", note: "" };
  expect(markEvidenceInput.safeParse(form).data).toMatchObject({ x: 1000, y: 0 });
  for (const x of ["", "-1", "1001", "1.5", "1e3", "٣"]) {
    const parsed = markEvidenceInput.safeParse({ ...form, x });
    expect(parsed.error?.issues[0]?.message).toBe("verificationConsole.marks.placeWrong");
  }
  const noFact = markEvidenceInput.safeParse({ ...form, fact: "" });
  expect(noFact.error?.issues[0]?.message).toBe("verificationConsole.marks.factMissing");
});
