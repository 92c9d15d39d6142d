import { readFileSync } from "node:fs";
import type postgres from "postgres";

/** Milliseconds per tick: Linux counts the time of a process in hundredths of a second. */
const tickMs = 10;

type Used = Map<number, number>;

/** Measures the CPU time of the PostgreSQL backends that serve the market's pools. */
export class BackendCpu {
  constructor(readonly owner: postgres.Sql) {}

  /** Returns milliseconds by backend; undefined on systems other than Linux. */
  async used(): Promise<Used | undefined> {
    if (process.platform !== "linux") return undefined;
    const rows = await this.owner<{ pid: number }[]>`
      select pid from pg_stat_activity where application_name like 'rattledrum%' and datname = current_database()`;
    return new Map(rows.map(({ pid }) => [pid, millisecondsOf(pid)]));
  }

  /** Returns the milliseconds of all backends since `before`. */
  async since(before: Used | undefined): Promise<number | undefined> {
    const now = await this.used();
    if (!before || !now) return undefined;
    return [...now].reduce((sum, [pid, used]) => sum + used - (before.get(pid) ?? 0), 0);
  }
}

/** Returns user and system time. Skips the process name, which may contain anything, by its last bracket. */
function millisecondsOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  } catch {
    return 0;
  }
}
