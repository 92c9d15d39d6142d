import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { trials, trialVotes } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { NotFound } from "@/lib/core/errors";
import { findPublicListing } from "../find-public-listing";
import { closeTrials } from "./close-trials";
import { endTrial } from "./end-trial";
import { findTrial } from "./find-trial";
import { promoteTrialInput, startTrialInput } from "./input";
import { promoteTrial } from "./promote-trial";
import { startTrial } from "./start-trial";

import { dayFromToday, makeTrial, refusal } from "./trials.fixture";

describe("a trial", () => {
  test(
    "has one price and shows its votes, and its listing has the new prices after the promotion",
    rolledBack(async (tx) => {
      const { shop, manager, reference, vote, count } = await makeTrial(tx);
      expect(await findPublicListing(reference.listingId, "en", tx)).toMatchObject({
        tiers: [{ fromQuantity: 12, unitPrice: 1500 }],
        trial: { goal: 3, votes: 0, isOpen: true },
      });
      await vote();
      const formerTiers = [
        { fromQuantity: 120, unitPrice: 1164 },
        { fromQuantity: 500, unitPrice: 930 },
      ];
      expect(await findTrial(manager, reference, tx)).toMatchObject({
        status: "running",
        votes: 1,
        watchers: 0,
        formerTiers,
      });
      await promoteTrial(manager, { ...reference, tiers: formerTiers }, tx);
      expect(await findPublicListing(reference.listingId, "en", tx)).toMatchObject({ tiers: formerTiers, trial: null });
      expect(await asShop(shop.id, (own) => own.$count(trialVotes), tx)).toBe(0);
      expect(await findTrial(manager, reference, tx)).toMatchObject({ status: "promoted", votes: 1 });
      expect(await count("trial.promoted")).toBe(1);
      await expect(vote()).rejects.toThrow(NotFound);
      await expect(
        startTrial(manager, { ...reference, moq: 1, unitPrice: 1, goal: 1, endsOn: dayFromToday(2) }, tx),
      ).rejects.toEqual(refusal("trials.promotedBefore"));
    }),
  );

  test(
    "ends with the former prices and a paused listing, without votes and addresses",
    rolledBack(async (tx) => {
      const { shop, manager, reference, vote, watchers } = await makeTrial(tx);
      await vote({ email: "ana@example.com" });
      await endTrial(manager, reference, tx);
      expect(await findPublicListing(reference.listingId, "en", tx)).toMatchObject({
        status: "paused",
        tiers: [{ fromQuantity: 120 }, { fromQuantity: 500 }],
        trial: null,
      });
      expect(await watchers()).toEqual([]);
      expect(await asShop(shop.id, (own) => own.$count(trialVotes), tx)).toBe(0);
    }),
  );

  test(
    "closes after its last day, notifies the shop once and deletes the votes",
    rolledBack(async (tx) => {
      const { shop, reference, vote, votes, count } = await makeTrial(tx);
      await vote();
      await closeTrials(tx);
      expect(await count("trial.over")).toBe(0);
      const past = { endsAt: sql`now() - interval '1 minute'` };
      await asShop(shop.id, (own) => own.update(trials).set(past).where(eq(trials.listingId, reference.listingId)), tx);
      await expect(vote()).rejects.toThrow(NotFound);
      await closeTrials(tx);
      await closeTrials(tx);
      expect(await count("trial.over")).toBe(1);
      expect(await votes()).toBe(1);
      expect((await findPublicListing(reference.listingId, "en", tx))?.trial?.isOpen).toBe(false);
      expect(await asShop(shop.id, (own) => own.$count(trialVotes), tx)).toBe(0);
    }),
  );

  test("requires a quantity, a price, a goal and a day from tomorrow on, and a price at the promotion", () => {
    const form = {
      shopId: "1",
      listingId: "2",
      locale: "zh",
      moq: "12",
      unitPrice: "15",
      goal: "30",
      endsOn: dayFromToday(1),
    };
    expect(startTrialInput.parse(form)).toMatchObject({ moq: 12, unitPrice: 1500, goal: 30 });
    const wrong = { ...form, moq: "0", unitPrice: "x", goal: "99999", endsOn: dayFromToday(0) };
    expect(startTrialInput.safeParse(wrong).error?.issues.map(({ path }) => path[0])).toEqual([
      "moq",
      "unitPrice",
      "goal",
      "endsOn",
    ]);
    expect(startTrialInput.safeParse({ ...form, endsOn: dayFromToday(91) }).success).toBe(false);
    const none = promoteTrialInput.safeParse({ ...form, "tierFrom[]": ["", ""], "tierPrice[]": ["", ""] });
    expect(none.error?.issues[0]?.message).toBe("trials.promote.noPrice");
  });
});
