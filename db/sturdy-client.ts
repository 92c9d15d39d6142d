import net from "node:net";
import postgres from "postgres";

/** The connection of a transaction went away: nothing of it was written. */
export class ConnectionCut extends Error {
  constructor() {
    super("the database connection was cut");
    this.name = "ConnectionCut";
  }
}

type Inside = Pick<postgres.TransactionSql, "unsafe" | "savepoint">;
type Work<T> = (client: Inside) => Promise<T>;
type Line = { isCut: boolean };
/** `max_pipeline`: so many questions wait on a connection behind the one at work. The types of postgres.js leave it out. */
export type Options = postgres.Options<Record<string, never>> & { max_pipeline?: number };

/**
 * A postgres.js pool that outlives its server. Three things of postgres 3.4.9 are put right. Its begin() sends `rollback`,
 * or the next statement, to a connection that is gone: the process dies of it, or the statement runs outside the
 * transaction. A connection that closes while something is about to be written to it never connects again. And one that
 * closes while it asks for the types of arrays rejects a promise nobody holds; drizzle reads arrays without them.
 */
export function sturdyClient(url: string, options: Options): postgres.Sql {
  const client = postgres(url, { ...options, fetch_types: false, socket: openSocket } as typeof options);
  const begin = client.begin.bind(client) as <T>(work: Work<T>) => Promise<T>;

  const sturdyBegin = <T>(work: Work<T>): Promise<T> => {
    const line: Line = { isCut: false };
    // begin() rejects as soon as the connection closes, whatever the work is doing.
    return begin((inside) => whileAlive(line, inside, work)).catch((error) => {
      line.isCut = true;
      throw error;
    });
  };
  return Object.assign(client, { begin: sturdyBegin });
}

/** The outcome of the work. On a line that was cut there is none, ever: begin() has nothing to send after it. */
async function whileAlive<T>(line: Line, inside: Inside, work: Work<T>): Promise<T> {
  const never = new Promise<never>(() => {});
  try {
    const result = await work(guarded(line, inside));
    return line.isCut ? never : result;
  } catch (error) {
    if (line.isCut) return never;
    throw error;
  }
}

/** The same client, which sends nothing once its line is cut. */
function guarded(line: Line, inside: Inside): Inside {
  const unsafe: Inside["unsafe"] = (...statement) => {
    if (line.isCut) throw new ConnectionCut();
    const query = inside.unsafe(...statement);
    query.catch((error) => {
      line.isCut ||= isFarewell(error);
    });
    return query as never;
  };
  const savepoint = (work: Work<unknown>) => {
    if (line.isCut) throw new ConnectionCut();
    return inside.savepoint((deeper) => whileAlive(line, deeper, work));
  };
  return { unsafe, savepoint } as Inside;
}

/** The connection is gone, or these were the server's last words on it and it closes a moment later. */
function isFarewell(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = "", severity = "" } = error as { code?: string; severity?: string };
  return /^CONNECTION_|^E[A-Z]+$/.test(code) || /^(FATAL|PANIC)$/.test(severity);
}

/**
 * A socket that is given up when nothing is written to it by the time everything else of its turn was. That is how a
 * connection looks on which postgres.js has forgotten to write; it opens the next one, and again, until the greetings that
 * pile up are long enough to be sent at once. The server refuses the pile, and the connection is a fresh one.
 */
function openSocket({ host, port, path }: { host: string[]; port: number[]; path?: string | false }): net.Socket {
  const socket = new net.Socket();
  if (path) socket.connect(path);
  else socket.connect(port[0] ?? 5432, host[0] ?? "localhost");
  let isSilent = true;
  setImmediate(() => setImmediate(() => isSilent && socket.destroy()));
  // connect() gives a socket back its own write(), so this comes after it.
  const write = socket.write.bind(socket) as (...values: unknown[]) => boolean;
  socket.write = (...values: unknown[]) => {
    isSilent = false;
    return write(...values);
  };
  return socket;
}
