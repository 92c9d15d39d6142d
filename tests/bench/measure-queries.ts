import type postgres from "postgres";
import { chanceOf } from "@/demo/random";
import { BackendCpu } from "./backend-cpu";
import type { Inputs } from "./inputs";
import { measureCalls } from "./measure-calls";
import { printResult } from "./measure-pages";
import { pageClasses } from "./query-classes";
import type { QueryResult } from "./results";
import { prepareSearchClasses } from "./search-classes";

type Setup = { owner: postgres.Sql; seconds: number; clients: number[]; only?: string[] };

/** Measures the functions that pages call, called directly and through the market's pools. */
export async function measureQueries(inputs: Inputs, { owner, seconds, clients, only }: Setup): Promise<QueryResult[]> {
  const classes = { ...pageClasses, ...(await prepareSearchClasses(inputs)) };
  const cpu = new BackendCpu(owner);
  const results: QueryResult[] = [];
  for (const [name, prepare] of Object.entries(classes)) {
    if (only && !only.includes(name)) continue;
    for (const count of clients) {
      // The seed gives the same queries in each run.
      const work = prepare(inputs, chanceOf(name, count));
      results.push(await measureCalls(name, work, { clients: count, seconds, cpu }));
      printResult(`${name}, ${count} clients`, results.at(-1));
    }
  }
  return results;
}
