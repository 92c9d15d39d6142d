import { afterAll, beforeAll } from "vitest";
import type { database as pool, Tx } from "@/db/client";
import { findStaleCards } from "@/db/testing/cards";
import { type Cast, makeCast } from "./cast";

type Stage = { cast: Cast; tx: Tx };

/**
 * Creates one cast for all tests of a file, in a transaction that is rolled back after the last of them. Tests share it
 * because every attempt is rolled back to a savepoint. @returns a function that returns cast and transaction inside a
 * test
 */
export function shareCast(database: typeof pool): () => Stage {
  const undo = new Error("rolled back on purpose");
  let stage: Stage | undefined;
  let transaction: Promise<void>;
  let end = () => {};

  beforeAll(async () => {
    stage = await new Promise<Stage>((resolve, reject) => {
      transaction = database.transaction(async (tx) => {
        const tests = new Promise<void>((done) => {
          end = done;
        });
        resolve({ cast: await makeCast(tx), tx });
        await tests;
        if ((await findStaleCards(tx)).length > 0)
          throw new Error("an attempt left a card that differs from its tables");
        throw undo;
      });
      transaction.catch(reject);
    });
  });
  afterAll(async () => {
    end();
    await transaction.catch((error) => {
      if (error !== undo) throw error;
    });
  });
  return () => {
    if (!stage) throw new Error("the cast exists only while a test runs");
    return stage;
  };
}
