import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { rolledBack } from "@/db/testing";
import type { Cast } from "./cast";
import { mockPolicies, recordPolicies, withOpenPolicy } from "./policies";
import type { Row } from "./row";

// Modules that call policies are imported after the policies are mocked.
const policies = await mockPolicies();
const { people, makeCast } = await import("./cast");
const { outsiders, runAs, runNested } = await import("./run-as");
const { directPolicies } = await import("./direct-policies");
const { rows } = await import("./rows");

/** Whether a row of the matrix fails. An error behind an opened policy counts as a failure. */
async function rowFails(row: Row, cast: Cast, tx: Tx): Promise<boolean> {
  try {
    for (const person of people)
      if (((await runAs(row, cast, person, cast.own, tx)) === "done") !== row.may.includes(person)) return true;
    if (row.isOwn || row.isOpen) return false;
    for (const person of outsiders) if ((await runAs(row, cast, person, cast.foreign, tx)) === "done") return true;
    const { nested } = row;
    for (const person of nested ? row.may : [])
      if (nested && (await runNested(nested, row, cast, person, tx)) === "done") return true;
    return false;
  } catch {
    return true;
  }
}

/** Returns the rows that call each policy, found by running each row as an owner and as an operator. */
async function findRowsByPolicy(cast: Cast, tx: Tx): Promise<Map<string, Row[]>> {
  const rowsByPolicy = new Map<string, Row[]>();
  for (const row of Object.values(rows)) {
    const called = await recordPolicies(async () => {
      for (const person of ["ownerA", "operator"] as const) await runAs(row, cast, person, cast.own, tx);
    });
    for (const policy of called) rowsByPolicy.set(policy, [...(rowsByPolicy.get(policy) ?? []), row]);
  }
  return rowsByPolicy;
}

test(
  "no policy can allow everyone without a failing row of the matrix",
  rolledBack(async (tx) => {
    const cast = await makeCast(tx);
    const rowsByPolicy = await findRowsByPolicy(cast, tx);
    const unprotected: string[] = [];
    for (const policy of policies) {
      if (policy in directPolicies) continue;
      let fails = false;
      for (const row of rowsByPolicy.get(policy) ?? [])
        fails ||= await withOpenPolicy(policy, () => rowFails(row, cast, tx));
      if (!fails) unprotected.push(policy);
    }
    expect(unprotected, "add a row for a person it refuses, or a line in direct-policies.ts").toEqual([]);
  }),
  240_000,
);

test(
  "policies that follow a member's query allow exactly the right people",
  rolledBack(async (tx) => {
    const { actors, own } = await makeCast(tx);
    for (const [policy, { may, allows }] of Object.entries(directPolicies)) {
      expect(policies, "is no policy").toContain(policy);
      const allowed = people.filter((person) => allows(actors[person], own.shopId));
      expect(allowed, policy).toEqual(may);
    }
  }),
);
