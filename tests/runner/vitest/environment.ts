import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, vi } from "vitest";
import { generateVapidKeys } from "@/lib/core/vapid-keys";
import { databaseName } from "./database-name";

/**
 * Runs before every test file. Files share a process, since starting one for each would take a third of the time. So
 * each file loads the market's modules anew, and its stubs are undone afterwards.
 */
vi.resetModules();

/** The DATA_DIR of a test file, which is removed afterwards. */
const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-test-"));
process.env.DATA_DIR = folder;
process.env.AUTH_SECRET ||= "a secret that is only good enough for tests";
process.env.SITE_URL ||= "http://localhost:3000";
const { publicKey, privateKey } = generateVapidKeys();
Object.assign(process.env, { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey });
for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL"]) chooseDatabaseOfWorker(name);

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

function chooseDatabaseOfWorker(name: string): void {
  const given = process.env[name];
  if (!given) return;
  const url = new URL(given);
  url.pathname = `/${databaseName(process.env.VITEST_POOL_ID ?? 1)}`;
  process.env[name] = url.href;
}
