import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { type EmbeddedPostgres, startPostgres } from "../postgres";
import { waitUntil } from "./market-process";

/**
 * A statement of the market's pools, and the number of 8 kB blocks it read. Begin and commit have no plan and are left
 * out.
 */
export type Statement = { text: string; blocks: number };

type Line = { application_name?: string; message?: string };
type Plan = { "Query Text": string; Plan: { "Shared Hit Blocks": number; "Shared Read Blocks": number } };

/** Logs every statement with its blocks; turns off durability and autovacuum, which a test does not need. */
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  logging_collector: "on",
  log_destination: "jsonlog",
  log_directory: "statements",
  log_rotation_size: 0,
  session_preload_libraries: "auto_explain",
  "auto_explain.log_min_duration": 0,
  "auto_explain.log_analyze": "on",
  "auto_explain.log_buffers": "on",
  "auto_explain.log_timing": "off",
  "auto_explain.log_format": "json",
};

/** Starts a PostgreSQL that logs all its statements. */
export async function startLoggingPostgres(dataDir: string) {
  const server = await startPostgres(dataDir, settings);
  const owner = postgres(server.ownerUrl, { max: 1, onnotice() {}, connection: { application_name: "listener" } });
  const log = new StatementLog(path.join(dataDir, "postgres/data/statements"), owner);
  return { ...server, owner, log, stop: () => stop(server, owner) };
}

async function stop(server: EmbeddedPostgres, owner: postgres.Sql) {
  await owner.end();
  await server.stop();
}

class StatementLog {
  #marks = 0;

  constructor(
    readonly folder: string,
    readonly owner: postgres.Sql,
  ) {}

  /** Returns the statements that the market executed during `work`. No other client may use the database meanwhile. */
  async during(work: () => Promise<unknown>): Promise<Statement[]> {
    const from = (await this.#readUntilNow()).length;
    await work();
    return (await this.#readUntilNow()).slice(from).filter(isOfMarket).flatMap(asStatement);
  }

  /** Returns all lines so far: executes a statement of its own and waits for its line, which comes last. */
  async #readUntilNow(): Promise<Line[]> {
    const mark = `mark ${++this.#marks}`;
    await this.owner`select ${mark}::text`;
    let lines: Line[] = [];
    await waitUntil(async () => {
      lines = this.#read();
      return lines.filter(({ application_name: name }) => name === "listener").length >= this.#marks;
    });
    return lines;
  }

  #read = (): Line[] =>
    readdirSync(this.folder)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .flatMap((name) => readFileSync(path.join(this.folder, name), "utf8").split("\n").filter(Boolean))
      .map((line) => JSON.parse(line) as Line);
}

const isOfMarket = ({ application_name: name }: Line) => name === "rattledrum";

function asStatement({ message = "" }: Line): Statement[] {
  const plan = /^duration: [\d.]+ ms {2}plan:\n(.*)$/s.exec(message)?.[1];
  if (!plan) return [];
  const { "Query Text": text, Plan: usage } = JSON.parse(plan) as Plan;
  return [{ text, blocks: usage["Shared Hit Blocks"] + usage["Shared Read Blocks"] }];
}
