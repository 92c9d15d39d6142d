import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, MarketProcess } from "@/server/start/market-process";

/**
 * Starts a production market in its own folder, empty unless `fill` writes data there. It trusts the addresses in
 * X-Forwarded-For, so each request may come from another visitor.
 */
export async function openTrustMarket(
  settings: Record<string, string> = {},
  fill: (folder: string) => Promise<void> = async () => {},
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
