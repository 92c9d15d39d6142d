import type { ParameterOrJSON, UnsafeQueryOptions } from "postgres";
import { beginInspection } from "./base/inspection";
import { ResilientPostgres, type TransactionWork } from "./resilient-postgres";

/** Runs every statement in a transaction of an inspection: see runInInspection(). */
export class InspectingPostgres extends ResilientPostgres {
  override begin<T>(work: TransactionWork<T>): Promise<T> {
    return super.begin(async (client) => {
      await client.unsafe(beginInspection);
      return work(client);
    });
  }

  override unsafe(text: string, values?: ParameterOrJSON<never>[], options?: UnsafeQueryOptions) {
    let asArrays = false;
    const rows = this.begin(async (client) => {
      const statement = client.unsafe(text, values, options);
      return asArrays ? statement.values() : statement;
    });
    // Drizzle calls `values` at once where it wants arrays, before the transaction begins.
    const withValues = Object.assign(rows, {
      values() {
        asArrays = true;
        return rows;
      },
    });
    return withValues as unknown as ReturnType<ResilientPostgres["unsafe"]>;
  }
}
