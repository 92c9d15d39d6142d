import { setImmediate as turn } from "node:timers/promises";
import type { TransactionSql } from "postgres";
import { columns, type Table } from "./columns";

/**
 * Copies data in COPY's text format into a table, with backpressure.
 * @throws Error with PostgreSQL's message when it refuses a row. postgres.js ignores errors after the last byte and
 * never ends the stream, so a `select` follows, which fails if the transaction has failed.
 */
export async function copyIn(tx: TransactionSql, table: Table, pieces: readonly Uint8Array[]): Promise<void> {
  const names = columns[table].split(" ").join(", ");
  const query = tx.unsafe(`copy ${table} (${names}) from stdin`);
  const lastError = catchErrors(query);
  const fail = (error: Error) => refusal(table, lastError() ?? error);
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

/**
 * Returns a function that returns the query's error. postgres.js resolves the query when its stream opens, so a later
 * error is not visible otherwise.
 */
function catchErrors(query: object): () => Error | undefined {
  const inner = query as { reject(error: Error): void };
  const { reject } = inner;
  let first: Error | undefined;
  inner.reject = (error) => {
    first ??= error;
    reject(error);
  };
  return () => first;
}

function refusal(table: Table, error: Error & { where?: string }): Error {
  const message = [error.message, error.where].filter(Boolean).join(", ");
  return new Error(`PostgreSQL refused rows of ${table}: ${message.slice(0, 400)}`, { cause: error });
}
