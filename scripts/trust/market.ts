import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, MarketProcess } from "@/server/start/market-process";

/** Opens a production market without goods on a folder of its own, which believes the addresses that a proxy names. */
export async function openTrustMarket(settings: Record<string, string> = {}) {
  const dataDir = mkdtempSync(path.join(tmpdir(), "rattledrum-trust-"));
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
