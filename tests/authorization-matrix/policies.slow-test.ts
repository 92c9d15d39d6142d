import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { rolledBack } from "@/db/testing";
import type { Cast } from "./cast";
import { heardDuring, takePolicies, withOpen } from "./policies";
import type { Row } from "./row";

// Modules that call policies are imported after the policies are mocked.
const policies = await takePolicies();
const { people, makeCast } = await import("./cast");
const { ask, askEverybody, askNested, strangers } = await import("./query-as");
const { askedDirectly } = await import("./asked-directly");
const { rows } = await import("./rows");

/** Whether a row of the matrix fails. An error behind an opened policy counts as a failure. */
async function rowFails(row: Row, cast: Cast, tx: Tx): Promise<boolean> {
  try {
    if ((await askEverybody(row, cast, cast.own, tx)).join() !== row.may.join()) return true;
    if (row.isOwn || row.isOpen) return false;
    for (const person of strangers) if ((await ask(row, cast, person, cast.foreign, tx)) === "done") return true;
    const { nested } = row;
    for (const person of nested ? row.may : [])
      if (nested && (await askNested(nested, row, cast, person, tx)) === "done") return true;
    return false;
  } catch {
    return true;
  }
}

/** Returns the rows that call each policy, found by running each row as an owner and as an operator. */
async function findRowsByPolicy(cast: Cast, tx: Tx): Promise<Map<string, Row[]>> {
  const rowsByPolicy = new Map<string, Row[]>();
  for (const row of Object.values(rows)) {
    const called = await heardDuring(async () => {
      for (const person of ["ownerA", "operator"] as const) await ask(row, cast, person, cast.own, tx);
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
      if (policy in askedDirectly) continue;
      let fails = false;
      for (const row of rowsByPolicy.get(policy) ?? []) fails ||= await withOpen(policy, () => rowFails(row, cast, tx));
      if (!fails) unprotected.push(policy);
    }
    expect(unprotected, "add a row for a person it refuses, or a line in asked-directly.ts").toEqual([]);
  }),
  240_000,
);

test(
  "policies that follow a member's query allow exactly the right people",
  rolledBack(async (tx) => {
    const { actors, own } = await makeCast(tx);
    for (const [policy, { may, ask: askPolicy }] of Object.entries(askedDirectly)) {
      expect(policies, "is no policy").toContain(policy);
      const allowed = people.filter((person) => askPolicy(actors[person], own.shopId));
      expect(allowed, policy).toEqual(may);
    }
  }),
);
