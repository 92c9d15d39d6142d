import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { type EmbeddedPostgres, startPostgres } from "../postgres";
import { until } from "./market-process";

/** A statement of the market's own pools, and how many 8 kB blocks it looked at. Begin and commit have no plan and do not count. */
export type Statement = { text: string; blocks: number };

type Line = { application_name?: string; message?: string };
type Plan = { "Query Text": string; Plan: { "Shared Hit Blocks": number; "Shared Read Blocks": number } };

/** Every statement is written down with what it took; nothing needs to survive a power cut, or to be tidied up. */
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

/** A PostgreSQL that tells what it was asked. */
export async function openTalkativePostgres(dataDir: string) {
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

  /** What the market asked while this was done. Others must not ask meanwhile. */
  async during(work: () => Promise<unknown>): Promise<Statement[]> {
    const from = (await this.#upToNow()).length;
    await work();
    return (await this.#upToNow()).slice(from).filter(isOfMarket).flatMap(asStatement);
  }

  /** All lines there are; one of our own, that comes last, shows that none is on its way. */
  async #upToNow(): Promise<Line[]> {
    const mark = `mark ${++this.#marks}`;
    await this.owner`select ${mark}::text`;
    let lines: Line[] = [];
    await until(async () => {
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
  const { "Query Text": text, Plan: plan_ } = JSON.parse(plan) as Plan;
  return [{ text, blocks: plan_["Shared Hit Blocks"] + plan_["Shared Read Blocks"] }];
}
