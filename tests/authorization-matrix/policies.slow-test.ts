import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { rolledBack } from "@/db/testing";
import type { Cast } from "./cast";
import { heardDuring, takePolicies, withOpen } from "./policies";
import type { Row } from "./row";

// What asks policies is imported only once they are taken.
const policies = await takePolicies();
const { people, makeCast } = await import("./cast");
const { ask, askEverybody, askNested, strangers } = await import("./query-as");
const { askedDirectly } = await import("./asked-directly");
const { rows } = await import("./rows");

/** Whether the matrix would be red. What breaks behind an open door makes it red as well. */
async function isNoticed(row: Row, cast: Cast, tx: Tx): Promise<boolean> {
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

/** The rows in which each policy is asked; whoever may most, and operators, come past all of them. */
async function rowsAsking(cast: Cast, tx: Tx): Promise<Map<string, Row[]>> {
  const asking = new Map<string, Row[]>();
  for (const row of Object.values(rows)) {
    const heard = await heardDuring(async () => {
      for (const person of ["ownerA", "operator"] as const) await ask(row, cast, person, cast.own, tx);
    });
    for (const policy of heard) asking.set(policy, [...(asking.get(policy) ?? []), row]);
  }
  return asking;
}

test(
  "no policy can say yes to everybody without a row of the matrix turning red",
  rolledBack(async (tx) => {
    const cast = await makeCast(tx);
    const asking = await rowsAsking(cast, tx);
    const unnoticed: string[] = [];
    for (const policy of policies) {
      if (policy in askedDirectly) continue;
      let noticed = false;
      for (const row of asking.get(policy) ?? []) noticed ||= await withOpen(policy, () => isNoticed(row, cast, tx));
      if (!noticed) unnoticed.push(policy);
    }
    expect(unnoticed, "add a row for a person it turns away, or a line in asked-directly.ts").toEqual([]);
  }),
  240_000,
);

test(
  "policies behind a look-up of one's own say yes to whom they should",
  rolledBack(async (tx) => {
    const { actors, own } = await makeCast(tx);
    for (const [policy, { may, ask: askPolicy }] of Object.entries(askedDirectly)) {
      expect(policies, "is no policy").toContain(policy);
      const yes = people.filter((person) => askPolicy(actors[person], own.shopId));
      expect(yes, policy).toEqual(may);
    }
  }),
);
