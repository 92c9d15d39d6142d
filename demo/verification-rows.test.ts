import { describe, expect, test } from "vitest";
import { knownReasons } from "../lib/verifications/rules";
import { generateMarket } from "./market";
import { seed } from "./seed";
import { verificationTexts } from "./verification-texts";

describe("the requests for verification of the demo market", () => {
  const rows = generateMarket({ seed, now: new Date("2026-12-01T02:00:00Z") });

  test("are in every state, and each of the texts has found a shop", () => {
    const ofTexts = rows.verificationRequests.filter(({ id }) =>
      rows.verificationEvidence.some(({ requestId }) => requestId === id),
    );
    expect(ofTexts).toHaveLength(verificationTexts.filter(({ files }) => files.length > 0).length);
    const states = new Set(rows.verificationRequests.map(({ status }) => status));
    expect([...states].sort()).toEqual(
      ["approved", "evidence", "expired", "more_requested", "rejected", "requested", "revoked"].sort(),
    );
  });

  test("stand behind every verification, with one decision of an operator", () => {
    for (const { id, status } of rows.verifications) {
      const request = rows.verificationRequests.find(({ verificationId }) => verificationId === id);
      expect(request?.status === "revoked").toBe(status === "revoked");
      expect(rows.verificationDecisions.some(({ requestId }) => requestId === request?.id)).toBe(true);
    }
  });

  test("are decided with reasons that the claim knows", () => {
    for (const { outcome, reasons = [], requestId } of rows.verificationDecisions) {
      const claim = rows.verificationRequests.find(({ id }) => id === requestId)?.claim ?? "identity";
      expect(knownReasons(outcome, claim, reasons), `${claim} ${outcome}`).toEqual(reasons);
    }
  });
});
