import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, MarketProcess } from "@/server/start/market-process";
import { copyEmptyMarket } from "../runner/prepared-markets";

/**
 * Starts a production market in its own folder, without shops unless `fill` copies others. It trusts the addresses in
 * X-Forwarded-For, so each request may come from another visitor.
 */
export async function openTrustMarket(
  settings: Record<string, string> = {},
  fill: (folder: string) => Promise<void> = copyEmptyMarket,
) {
  const dataDir = mkdtempSync(path.join(tmpdir(), "rattledrum-trust-"));
  await fill(dataDir);
  const given = { DEMO: "off", TRUSTED_PROXY: "on", ...settings };
  const market = await new MarketProcess({ dataDir, port: await freePort(), settings: given }).opened();
  return {
    market,
    dataDir,
    async close() {
      if (market.isRunning) await market.stopped();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
