import { readFileSync } from "node:fs";
import type postgres from "postgres";

/** Linux counts a process's time in hundredths of a second. */
const tick = 10;

type Used = Map<number, number>;

/** What PostgreSQL works for us: the CPU time of the backends behind the product's own pools. */
export class BackendCpu {
  constructor(readonly owner: postgres.Sql) {}

  /** Milliseconds by backend; undefined where the system does not tell. */
  async used(): Promise<Used | undefined> {
    if (process.platform !== "linux") return undefined;
    const rows = await this.owner<{ pid: number }[]>`
      select pid from pg_stat_activity where application_name like 'rattledrum%' and datname = current_database()`;
    return new Map(rows.map(({ pid }) => [pid, millisecondsOf(pid)]));
  }

  /** Milliseconds since then, all backends together. */
  async since(before: Used | undefined): Promise<number | undefined> {
    const now = await this.used();
    if (!before || !now) return undefined;
    return [...now].reduce((sum, [pid, used]) => sum + used - (before.get(pid) ?? 0), 0);
  }
}

/** User and system time; the name before them may contain anything, so it is skipped by its last bracket. */
function millisecondsOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    return 0;
  }
}
