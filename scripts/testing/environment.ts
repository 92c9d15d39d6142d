import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { makeVapidKeys } from "@/lib/vapid-keys";

/** Whatever a test file writes goes to a folder of its own, gone afterwards. */
const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-test-"));
process.env.DATA_DIR = folder;
process.env.AUTH_SECRET ||= "a secret that is only good enough for tests";
process.env.SITE_URL ||= "http://localhost:3000";
const { publicKey, privateKey } = makeVapidKeys();
Object.assign(process.env, { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey });

afterAll(() => rmSync(folder, { recursive: true, force: true }));
