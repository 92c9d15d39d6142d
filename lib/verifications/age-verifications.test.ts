import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { events } from "@/db/schema";
import { makeVerificationRequest, rolledBack } from "@/db/testing";
import { NotFound } from "../core/errors";
import { eventsOf } from "../moderation/cases.fixture";
import { ageVerificationsOf } from "./age-verifications";
import { openEvidence } from "./open-evidence";
import { getOwnVerification, listOwnVerifications } from "./own-verification";
import { requestVerification } from "./request-verification";
import { decide, evidenceInFolder } from "./requests.fixture";

const { setUp, send, storage } = evidenceInFolder();
const now = new Date("2026-12-01T02:00:00Z");
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe("time", () => {
  test(
    "reminds the shop 30 and 7 days before the end, once each, and ends the check after its last day",
    rolledBack(async (tx) => {
      const { shop, owner, agent } = await setUp(tx);
      const requestId = await send(owner, shop.id, "licence", tx, now);
      await decide(agent, requestId, { validUntil: "2027-03-01" }, tx, now);
      const age = async (day: string) => {
        await ageVerificationsOf(shop.id, new Date(`${day}T02:00:00Z`), tx, storage());
        await ageVerificationsOf(shop.id, new Date(`${day}T03:00:00Z`), tx, storage());
        return (await eventsOf(shop, tx)).filter((name) => /ending|expired/.test(name));
      };
      const ending = "verification.ending";
      expect(await age("2027-01-29")).toEqual([]);
      expect(await age("2027-01-30")).toEqual([ending]);
      expect(await age("2027-02-21")).toEqual([ending]);
      expect(await age("2027-02-22")).toEqual([ending, ending]);
      expect(await age("2027-03-01")).toEqual([ending, ending]);
      expect(await age("2027-03-02")).toEqual([ending, ending, "verification.expired"]);
      expect(await listOwnVerifications(owner, shop.id, tx)).toMatchObject([{ status: "expired" }]);
      const rows = await tx
        .select({ name: events.name, data: events.data })
        .from(events)
        .where(eq(events.shopId, shop.id))
        .orderBy(events.id);
      expect(rows.filter(({ name }) => name === ending).map(({ data }) => (data as { days: number }).days)).toEqual([
        30, 7,
      ]);
    }),
  );

  test(
    "sends no reminder once the shop has asked for the next check",
    rolledBack(async (tx) => {
      const { shop, owner, agent } = await setUp(tx);
      const requestId = await send(owner, shop.id, "licence", tx, now);
      await decide(agent, requestId, { validUntil: "2026-12-20" }, tx, now);
      await requestVerification(owner, { shopId: shop.id, claim: "licence" }, tx);
      await ageVerificationsOf(shop.id, daysLater(1), tx, storage());
      expect(await eventsOf(shop, tx)).not.toContain("verification.ending");
    }),
  );

  test(
    "erases the files 90 days after the decision and leaves their rows",
    rolledBack(async (tx) => {
      const { shop, owner, agent } = await setUp(tx);
      const requestId = await send(owner, shop.id, "licence", tx, now);
      const [file] = (await getOwnVerification(owner, { shopId: shop.id, requestId }, tx)).evidence;
      await decide(agent, requestId, { outcome: "rejected", reasons: ["ended"] }, tx, now);
      const open = () => openEvidence(owner, { id: file?.id ?? "", size: "whole" }, tx, storage());
      await ageVerificationsOf(shop.id, daysLater(89), tx, storage());
      expect((await open()).kind).toBe("picture");
      await ageVerificationsOf(shop.id, daysLater(91), tx, storage());
      await expect(open()).rejects.toThrow(NotFound);
      expect(await eventsOf(shop, tx)).toContain("verification.evidence_erased");
    }),
  );

  test(
    "closes a request that the shop has not answered for 60 days",
    rolledBack(async (tx) => {
      const { shop, owner } = await setUp(tx);
      await makeVerificationRequest(shop.id, { createdAt: now }, tx);
      await ageVerificationsOf(shop.id, daysLater(59), tx, storage());
      expect(await listOwnVerifications(owner, shop.id, tx)).toMatchObject([{ status: "requested" }]);
      await ageVerificationsOf(shop.id, daysLater(61), tx, storage());
      expect(await listOwnVerifications(owner, shop.id, tx)).toMatchObject([{ status: "expired" }]);
    }),
  );
});
