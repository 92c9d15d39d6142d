import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "../schema";
import { present } from "./present";

const open = (client: postgres.Sql) => drizzle(client, { schema, casing: "snake_case" });

/** Runs `work` as the owner of the tables, outside the transaction of a test: what it writes stays. */
export async function asOwner<T>(work: (db: ReturnType<typeof open>) => Promise<T>): Promise<T> {
  const client = postgres(present(process.env.DATABASE_OWNER_URL), { max: 1, onnotice() {} });
  try {
    return await work(open(client));
  } finally {
    await client.end();
  }
}
