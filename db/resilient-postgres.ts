import net from "node:net";
import postgres from "postgres";
import { traceStatement } from "./base/trace";
import { PoolLoad } from "./pool-load";

/** The connection of a transaction was lost, so nothing of the transaction was written. */
export class ConnectionLost extends Error {
  constructor() {
    super("the database connection was lost");
    this.name = "ConnectionLost";
  }
}

type Transaction = Pick<postgres.TransactionSql, "unsafe" | "savepoint">;
export type TransactionWork<T> = (client: Transaction) => Promise<T>;
type Connection = { isLost: boolean };
/**
 * `max_pipeline`: how many statements wait on a connection behind the running one. The types of postgres.js omit it.
 */
export type Options = postgres.Options<Record<string, never>> & { max_pipeline?: number };

/**
 * The part of a postgres.js client that Drizzle calls, made to survive the loss of the server. It avoids these defects
 * of postgres.js 3.4.9, and postgres-defects.test.ts fails once one of them is fixed upstream:
 *
 * - After a transaction has lost its connection, begin() still writes `rollback` to the closed socket, which ends the
 *   process (porsager/postgres#1066, #1154, #1208). `begin` here sends nothing on a lost connection.
 * - After the pool has reconnected, the rest of such a transaction runs on the new connection, outside of any
 *   transaction or inside someone else's (#1216). `begin` prevents that as well.
 * - A connection that closes while a write is scheduled never writes again (pull requests #1209 and #1215);
 *   `openSocket` prevents it.
 * - After a connection was ended by a fatal error, the first statement on the next one is rejected with that error
 *   (#1223, pull requests #1209 and #1215). A statement that was running then is rejected with CONNECTION_CLOSED, so
 *   what is rejected with a fatal error has never reached a server, and is sent again.
 * - The statement that fetches the types of arrays rejects a promise that nobody handles when it fails (#1192). Drizzle
 *   parses arrays itself, so the types are not fetched.
 */
export class ResilientPostgres {
  readonly #client: postgres.Sql;
  readonly load: PoolLoad;

  constructor(url: string, options: Options) {
    const load = new PoolLoad(options.max ?? 10);
    const socket = (to: Parameters<typeof openSocket>[0]) => load.addSocket(openSocket(to));
    this.#client = postgres(url, { ...options, fetch_types: false, socket } as Options);
    this.load = load;
  }

  /** Drizzle sets parsers and serializers here. */
  get options() {
    return this.#client.options;
  }

  /** Like the pending query of postgres.js, it is sent once it is awaited; `values` asks for arrays. */
  unsafe(text: string, values?: postgres.ParameterOrJSON<never>[], options?: postgres.UnsafeQueryOptions) {
    return pendingStatement((rowsOf) => {
      const rows = this.#untilSent(() => rowsOf(this.#client.unsafe(text, values, options)));
      this.load.add(rows);
      traceStatement(text, rows);
      return rows;
    });
  }

  begin<T>(work: TransactionWork<T>): Promise<T> {
    let hasBegun = false;
    const begun: TransactionWork<T> = (transaction) => {
      hasBegun = true;
      return work(transaction);
    };
    return this.#untilSent(
      () => this.#begin(begun),
      () => hasBegun,
    );
  }

  #begin<T>(work: TransactionWork<T>): Promise<T> {
    const connection: Connection = { isLost: false };
    const begin = this.#client.begin as <T>(work: TransactionWork<T>) => Promise<T>;
    // begin() rejects as soon as the connection closes, whatever the work is doing.
    const ended = begin((transaction) => whileConnected(connection, transaction, work)).catch((error) => {
      connection.isLost = true;
      throw error;
    });
    this.load.add(ended);
    return ended;
  }

  end(options: { timeout: number }): Promise<void> {
    return this.#client.end(options);
  }

  /** Sends work again while a connection rejects it with its former end; each connection does that once. */
  async #untilSent<T>(send: () => PromiseLike<T>, hasBegun = () => false): Promise<T> {
    for (let left = this.load.limit; ; left--)
      try {
        return await send();
      } catch (error) {
        if (left === 0 || hasBegun() || !isFatal(error)) throw error;
      }
  }
}

type Rows = Record<string, unknown>[];
type PendingQuery = PromiseLike<Rows> & { values(): PromiseLike<unknown[][]> };

/** Sends a statement once it is awaited. */
export function pendingStatement(send: <T>(rowsOf: (query: PendingQuery) => PromiseLike<T>) => Promise<T>) {
  const rows = () => send((query) => query);
  return {
    values: () => send((query) => query.values()),
    // biome-ignore lint/suspicious/noThenProperty: a pending statement is awaited like a promise.
    then: ((...handlers) => rows().then(...handlers)) as Promise<Rows>["then"],
    catch: ((handler) => rows().catch(handler)) as Promise<Rows>["catch"],
  };
}

/** The outcome of the work. It never settles once the connection is lost, so begin() has nothing to send afterwards. */
async function whileConnected<T>(
  connection: Connection,
  transaction: Transaction,
  work: TransactionWork<T>,
): Promise<T> {
  const never = new Promise<never>(() => {});
  try {
    const result = await work(guard(connection, transaction));
    return connection.isLost ? never : result;
  } catch (error) {
    if (connection.isLost) return never;
    throw error;
  }
}

/** The same transaction, which rejects statements once its connection is lost. */
function guard(connection: Connection, transaction: Transaction): Transaction {
  const unsafe: Transaction["unsafe"] = (...statement) => {
    if (connection.isLost) throw new ConnectionLost();
    const query = transaction.unsafe(...statement);
    query.catch((error) => {
      connection.isLost ||= isConnectionLost(error);
    });
    traceStatement(statement[0], query);
    return query as never;
  };
  const savepoint = (work: TransactionWork<unknown>) => {
    if (connection.isLost) throw new ConnectionLost();
    return transaction.savepoint((inner) => whileConnected(connection, inner, work));
  };
  return { unsafe, savepoint } as Transaction;
}

/** Whether the connection is closed, or the server has sent a fatal error and closes it next. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = "" } = error as { code?: string };
  return /^CONNECTION_|^E[A-Z]+$/.test(code) || isFatal(error);
}

const isFatal = (error: unknown): boolean =>
  error instanceof Error && /^(?:FATAL|PANIC)$/.test((error as { severity?: string }).severity ?? "");

/**
 * Opens a socket and destroys it if nothing has been written to it one turn of the event loop later, which shows that
 * postgres.js has lost its scheduled write. postgres.js then opens the next socket, and repeats that until the startup
 * messages it has collected exceed the size that it writes at once. The server rejects them, and the connection
 * recovers. postgres.js compares the certificate of the server with the socket's `host`.
 */
export function openSocket({
  host,
  port,
  path,
}: {
  host: string[];
  port: number[];
  path?: string | false;
}): net.Socket {
  const socket = path ? net.connect(path) : net.connect(port[0] ?? 5432, host[0] ?? "localhost");
  setImmediate(() => setImmediate(() => socket.bytesWritten || socket.destroy()));
  return Object.assign(socket, { host: host[0] });
}
