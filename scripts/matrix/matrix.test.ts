import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { rolledBack } from "@/db/testing";
import { type Cast, makeCast, type Person, people, type Things } from "./cast";
import { outcomeOf } from "./row";
import { rows } from "./rows";

/** A private link opens its thread for who holds it, so only they bring it along. */
const heldBy = (person: Person, things: Things): Things =>
  person === "linked" ? things : { ...things, token: "a-guess" };

describe.each(Object.entries(rows))("%s", (_, row) => {
  const ask = async (cast: Cast, person: Person, on: Things, tx: Tx) =>
    outcomeOf((inside) => row.run(cast.actors[person], heldBy(person, on), inside), row.isRead ?? false, tx);
  const everybody = async (cast: Cast, on: Things, tx: Tx) => {
    const done: Person[] = [];
    for (const person of people) if ((await ask(cast, person, on, tx)) === "done") done.push(person);
    return done;
  };

  test(
    `is for ${row.may.join(", ")}`,
    rolledBack(async (tx) => {
      const cast = await makeCast(tx);
      expect(await everybody(cast, cast.own, tx)).toEqual(row.may);
    }),
  );

  if (!row.isOwn && !row.isOpen)
    test(
      "is for nobody of another shop, and where nothing is",
      rolledBack(async (tx) => {
        const cast = await makeCast(tx);
        const strangers = people.filter((person) => person !== "ownerB" && person !== "linked" && person !== "buyerB");
        for (const person of strangers) expect(await ask(cast, person, cast.foreign, tx), person).toBe("turned away");
        if (!row.isOfShop) expect(await everybody(cast, cast.missing, tx)).toEqual([]);
      }),
    );

  const { nested } = row;
  if (nested)
    test(
      "takes nothing of another shop inside one's own",
      rolledBack(async (tx) => {
        const { actors, own, foreign } = await makeCast(tx);
        for (const person of row.may) {
          const attempt = (inside: Tx) => nested(actors[person], own, foreign, inside);
          expect(await outcomeOf(attempt, row.isRead ?? false, tx), person).toBe("turned away");
        }
      }),
    );
});
