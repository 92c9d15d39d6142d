import { describe, expect, test } from "vitest";
import { generateMarket } from "./market";
import { seed } from "./seed";

describe("the cases of the demo market", () => {
  const rows = generateMarket({ seed, now: new Date("2026-12-01T02:00:00Z") });

  test("have 25 reports, an appeal that waits and one that is answered", () => {
    expect(rows.reports).toHaveLength(25);
    expect(rows.appeals.map(({ outcome }) => outcome).sort()).toEqual([null, "upheld"]);
    expect(new Set(rows.moderationCases.map(({ shopId }) => shopId)).size).toBe(rows.moderationCases.length);
  });

  test("show what was reported", () => {
    for (const { target, snapshot } of rows.moderationCases) {
      expect(Object.keys(snapshot.titles).length).toBeGreaterThan(0);
      if (target === "listing") expect(snapshot.pictures.length).toBeGreaterThan(0);
    }
  });

  test("have one suspended shop, which two leads decided", () => {
    const suspended = rows.shops.filter(({ sanction }) => sanction === "suspended");
    expect(suspended).toHaveLength(1);
    const decision = rows.caseDecisions.find(({ shopId }) => shopId === suspended[0]?.id);
    expect(decision?.confirmedBy).not.toBe(decision?.decidedBy);
  });

  test("hide and remove the listings about which operators decided so", () => {
    const statuses = rows.listings.map(({ status }) => status);
    expect(statuses.filter((each) => each === "under_review")).toHaveLength(1);
    expect(statuses.filter((each) => each === "removed").length).toBeGreaterThan(0);
  });
});
