import { z } from "zod";

/** A table of rates: its day (YYYY-MM-DD), and the units of each currency for one US dollar. */
export type RatesTable = { asOf: string; perUsd: Readonly<Record<string, number>> };
/** Loads a table of rates. @throws Error if none is available */
export type RatesSource = () => Promise<RatesTable>;

const timeoutMs = 10_000;
const table = z.object({ asOf: z.iso.date(), perUsd: z.record(z.string(), z.number()) });

/** Loads `{ "asOf": "2026-11-26", "perUsd": { "CNY": 7.06, … } }` from an address, with a timeout of ten seconds. */
export const jsonRates =
  (url: string): RatesSource =>
  async () => {
    const response = await fetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`the source of rates answers ${response.status}`);
    const result = table.safeParse(await response.json());
    if (!result.success) throw new Error(`the source of rates gives no table: ${z.prettifyError(result.error)}`);
    return result.data;
  };
