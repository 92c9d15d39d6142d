import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "../schema";
import { requireRow } from "./require-row";

const withSchema = (client: postgres.Sql) => drizzle(client, { schema, casing: "snake_case" });

/** Runs `work` as the owner of the tables on a connection of its own: the test's rollback does not undo its writes. */
export async function asOwner<T>(work: (db: ReturnType<typeof withSchema>) => Promise<T>): Promise<T> {
  const client = postgres(requireRow(process.env.DATABASE_OWNER_URL), { max: 1, onnotice() {} });
  try {
    return await work(withSchema(client));
  } finally {
    await client.end();
  }
}
