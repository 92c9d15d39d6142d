import { describe, expect, test } from "vitest";
import { beginInspection, isReadOnlyViolation } from "@/db/base/inspection";
import { database, type Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { listShopInquiries } from "@/lib/inquiries/list-shop-inquiries";
import type { Cast } from "./cast";
import { type Outcome, type Row, runAttempt } from "./row";
import { rows } from "./rows";
import { shareCast } from "./share-cast";

const stage = shareCast(database);

/** The lead as findInspection() returns them: an owner of shop A without an operator's rights. */
const inspectorOf = ({ actors, own }: Cast): Actor => {
  if (actors.lead.kind !== "user") throw new Error("the lead is signed in");
  const memberships = [{ shopId: own.shopId, role: "owner" as const }];
  return { ...actors.lead, memberships, isOperator: false, operatorRole: undefined };
};

/** Runs a row as the inspector, in a transaction of an inspection. "read only" is a write that PostgreSQL refuses. */
async function inspect(row: Row, cast: Cast, tx: Tx): Promise<Outcome | "read only"> {
  const attempt = async (inside: Tx) => {
    await inside.execute(beginInspection);
    return row.run(inspectorOf(cast), cast.own, inside);
  };
  try {
    return await runAttempt(attempt, row.isRead ?? false, tx);
  } catch (error) {
    if (isReadOnlyViolation(error)) return "read only";
    throw error;
  }
}

/** Commands whose row of the matrix stops at a refusal before they write. */
const stopEarlier = ["addVideo"];

describe("a lead who inspects a shop", () => {
  test("runs no command of the matrix, only reads", async () => {
    const { cast, tx } = stage();
    const done: string[] = [];
    for (const [name, row] of Object.entries(rows)) if ((await inspect(row, cast, tx)) === "done") done.push(name);
    expect(done).toContain("listOwnListings");
    expect(done.filter((name) => !/^(get|list|count|find)[A-Z]/.test(name))).toEqual(stopEarlier);
  });

  test("reads no inquiry of the shop", async () => {
    const { cast, tx } = stage();
    const read = (inside: Tx) =>
      listShopInquiries(inspectorOf(cast), { shopId: cast.own.shopId, filter: "all", reader: "en" }, inside);
    expect((await read(tx)).rows).not.toEqual([]);
    const inspected = tx.transaction(async (inside) => {
      await inside.execute(beginInspection);
      return read(inside);
    });
    expect((await inspected).rows).toEqual([]);
  });
});
