import { setImmediate as turn } from "node:timers/promises";
import type { TransactionSql } from "postgres";
import { columns, type Table } from "./columns";

/**
 * Writes bytes in COPY's text format into a table, no faster than the server takes them.
 * @throws Error when it refuses them. After the last byte the driver listens no more and its stream never ends, so a
 * question is asked behind it: that one is answered either way, and fails where the transaction has failed.
 */
export async function copyIn(tx: TransactionSql, table: Table, pieces: readonly Uint8Array[]): Promise<void> {
  const names = columns[table].split(" ").join(", ");
  const query = tx.unsafe(`copy ${table} (${names}) from stdin`);
  const heard = listenTo(query);
  const fail = (error: Error) => refusal(table, heard() ?? error);
  const stream = await query.writable();
  stream.on("error", () => {});
  for (const piece of pieces)
    await new Promise<void>((resolve, reject) => {
      stream.write(piece, (error) => (error ? reject(fail(error)) : resolve()));
    });
  stream.end();
  await turn();
  await tx.unsafe("select").catch((error: Error) => {
    throw fail(error);
  });
}

/** What the server said of a query after the driver took it for answered, which a stream's is from the start. */
function listenTo(query: object): () => Error | undefined {
  const inner = query as { reject(error: Error): void };
  const { reject } = inner;
  let said: Error | undefined;
  inner.reject = (error) => {
    said ??= error;
    reject(error);
  };
  return () => said;
}

function refusal(table: Table, error: Error & { where?: string }): Error {
  const words = [error.message, error.where].filter(Boolean).join(", ");
  return new Error(`PostgreSQL refused rows of ${table}: ${words.slice(0, 400)}`, { cause: error });
}
