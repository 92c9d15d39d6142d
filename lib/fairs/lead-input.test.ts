import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { takeLeadInput } from "./lead-input";

test("a lead names somebody: by name, address or card", () => {
  const lead = { id: randomUUID(), fairId: 5, locale: "es", takenAt: new Date().toISOString() };
  expect(takeLeadInput.safeParse(lead).success).toBe(false);
  for (const known of [{ name: "Lucía" }, { email: "Lucia@Example.com" }, { card: "aGVsbG8=" }])
    expect(takeLeadInput.safeParse({ ...lead, ...known }).success).toBe(true);
  expect(takeLeadInput.safeParse({ ...lead, email: "lucia@" }).success).toBe(false);
  expect(takeLeadInput.parse({ ...lead, name: "Lucía", country: "XX" }).country).toBeUndefined();
});
