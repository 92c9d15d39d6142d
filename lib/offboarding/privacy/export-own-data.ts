import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { limitAttempts } from "@/lib/accounts/rate-limit";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { ownData } from "./own-data";

const exportLimit = { limit: 5, windowSeconds: 3_600 };

/**
 * Streams all data about the person as JSON, part by part, without data about others and without tokens.
 * @throws Refusal tooMany after five exports an hour, before the first part
 */
export async function exportOwnData(actor: Actor, db: Db = database): Promise<AsyncGenerator<string>> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await limitAttempts(`export:${userId}`, exportLimit, db);
  await db.transaction((tx) => recordEvent(actor, { name: "user.exported_data", userId }, tx));
  return readParts(userId, db);
}

async function* readParts(userId: string, db: Db): AsyncGenerator<string> {
  yield `{"exportedAt":${JSON.stringify(new Date())}`;
  for (const [name, query] of Object.entries(ownData)) {
    const value = await asPerson(
      userId,
      async (tx) => {
        await tx.execute(sql`set local statement_timeout = '20s'`);
        const [row] = await tx.execute<{ value: unknown }>(query(userId));
        return row?.value ?? null;
      },
      db,
    );
    yield `,\n${JSON.stringify(name)}:${JSON.stringify(value, null, 1)}`;
  }
  yield "}\n";
}
