import { z } from "zod";

/** The day rates were taken, YYYY-MM-DD, and units of each currency for one US dollar. */
export type GivenRates = { asOf: string; perUsd: Readonly<Record<string, number>> };
/** Where rates come from. @throws when it has none to give now */
export type RatesSource = () => Promise<GivenRates>;

const patience = 10_000;
const table = z.object({ asOf: z.iso.date(), perUsd: z.record(z.string(), z.number()) });

/** Reads `{ "asOf": "2026-11-26", "perUsd": { "CNY": 7.06, … } }` at an address, within ten seconds. */
export const jsonRates =
  (url: string): RatesSource =>
  async () => {
    const response = await fetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Error(`the source of rates answers ${response.status}`);
    const given = table.safeParse(await response.json());
    if (!given.success) throw new Error(`the source of rates gives no table: ${z.prettifyError(given.error)}`);
    return given.data;
  };
