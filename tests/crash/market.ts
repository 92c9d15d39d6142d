import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, MarketProcess, waitUntil } from "@/server/start/market-process";
import { signal, waitUntilEnded } from "@/server/start/processes";
import { copyEmptyMarket } from "../runner/prepared-markets";

const victims = ["market", "database", "both"] as const;
export type Victim = (typeof victims)[number];

/** Returns what is killed in this cycle: the three kinds take turns. */
export const victimOf = (cycle: number): Victim => victims[cycle % victims.length] ?? "market";

/** Runs a market in its own folder, kills it and starts it again at the same address. */
export class CrashTestMarket {
  readonly dataDir = mkdtempSync(path.join(tmpdir(), "rattledrum-crash-"));
  #market: MarketProcess | undefined;
  #port = 0;

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  get ownerUrl(): string {
    return this.#open().ownerUrl;
  }

  async open(): Promise<void> {
    if (this.#port === 0) await copyEmptyMarket(this.dataDir);
    this.#port ||= await freePort();
    const settings = { DEMO: "off", TRUSTED_PROXY: "on" };
    this.#market = await new MarketProcess({ dataDir: this.dataDir, port: this.#port, settings }).opened();
  }

  /** Kills with SIGKILL, and resolves once the market serves pages that need its database. */
  async kill(victim: Victim): Promise<void> {
    const market = this.#open();
    if (victim !== "market") await this.#killDatabase(market);
    if (victim !== "database") {
      market.signal("SIGKILL");
      await market.ended();
      await this.open();
    }
    await waitUntil(async () => (await this.#open().get("/en/search?q=horse")).status === 200, 60_000);
  }

  async close(): Promise<void> {
    if (this.#market?.isRunning) await this.#market.stopped();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async #killDatabase(market: MarketProcess): Promise<void> {
    const pid = market.postgresPid;
    signal(pid, "SIGKILL");
    await waitUntilEnded(pid, 10_000);
  }

  #open(): MarketProcess {
    if (!this.#market) throw new Error("the market is not open");
    return this.#market;
  }
}
