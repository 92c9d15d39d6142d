import os from "node:os";
import type postgres from "postgres";

/** The machine of a measurement, without its name or paths. */
export type Machine = {
  cpu: string;
  cores: number;
  gigabytes: number;
  node: string;
  postgres: string;
  sharedBuffers: string;
  /** Whether shared buffers use huge pages, which saves an eighth to a third of a query's CPU. */
  hugePages?: boolean;
  /** Load average of the minute before. Other programs distort times, and CPU a little. */
  load: number;
  /** YYYY-MM-DD. */
  date: string;
};

export async function describeMachine(sql: postgres.Sql, now = new Date()): Promise<Machine> {
  const [row] = await sql<{ version: string; buffers: string; isHuge: boolean }[]>`
    select current_setting('server_version') as version, current_setting('shared_buffers') as buffers,
      current_setting('huge_pages_status') = 'on' as "isHuge"`;
  const cpus = os.cpus();
  return {
    cpu: cpus[0]?.model.trim() || os.arch(),
    cores: cpus.length,
    gigabytes: Math.round(os.totalmem() / 2 ** 30),
    node: process.versions.node,
    postgres: row?.version ?? "",
    sharedBuffers: row?.buffers ?? "",
    hugePages: row?.isHuge ?? false,
    load: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
    date: now.toISOString().slice(0, 10),
  };
}
