import { describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { rows } from "./rows";
import { outsiders, runAs, runAsEveryone, runNested } from "./run-as";
import { shareCast } from "./share-cast";

const stage = shareCast(database);

describe.each(Object.entries(rows))("%s", (_, row) => {
  test(`is for ${row.may.join(", ")}`, async () => {
    const { cast, tx } = stage();
    expect(await runAsEveryone(row, cast, cast.own, tx)).toEqual(row.may);
  });

  if (!row.isOwn && !row.isOpen)
    test("is refused to people of another shop, and for missing rows", async () => {
      const { cast, tx } = stage();
      for (const person of outsiders) expect(await runAs(row, cast, person, cast.foreign, tx), person).toBe("refused");
      if (!row.isOfShop) expect(await runAsEveryone(row, cast, cast.missing, tx)).toEqual([]);
    });

  const { nested } = row;
  if (nested)
    test("is refused with another shop's row inside one's own", async () => {
      const { cast, tx } = stage();
      for (const person of row.may) expect(await runNested(nested, row, cast, person, tx), person).toBe("refused");
    });
});
