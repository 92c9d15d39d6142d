import { hkdfSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Env, InvalidSettings, readEnv } from "@/lib/core/env";
import { makeFoldersPrivate } from "@/lib/core/private-files";
import { generateVapidKeys, type VapidKeys } from "@/lib/core/vapid-keys";
import { isPublicHost } from "@/lib/http/public-address";
import { describeWriteFailure, StartFailure } from "./failure";

export type Settings = {
  env: Env;
  /** Whether AUTH_SECRET was not set, so that it is stored in DATA_DIR. */
  hasOwnSecret: boolean;
};

/**
 * Reads the settings of the environment and of .env, creates DATA_DIR and generates missing secrets. Writes the results
 * into process.env, so that modules that are loaded later read the same values.
 * @throws StartFailure if a setting is invalid or DATA_DIR is not writable
 */
export function readSettings(): Settings {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const given = withStartFailure(() => readEnv(process.env));
  requireChosenDatabase(given, process.env.DATABASE_URL);
  makeWritable(given.DATA_DIR);
  const secret = given.AUTH_SECRET ?? storedSecret(given.DATA_DIR);
  const vapid = ownVapidKeys(given);
  const key = given.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? actionKey(secret);
  Object.assign(process.env, {
    AUTH_SECRET: secret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key,
    VAPID_PUBLIC_KEY: vapid.publicKey,
    VAPID_PRIVATE_KEY: vapid.privateKey,
    DATA_DIR: given.DATA_DIR,
    SITE_URL: given.SITE_URL,
  });
  const hasOwnSecret = given.AUTH_SECRET === undefined;
  return { env: readEnv(process.env), hasOwnSecret };
}

function withStartFailure<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidSettings) throw new StartFailure(error.message);
    throw error;
  }
}

/**
 * Refuses to open the embedded database where a forgotten setting is more likely than a wish: DATABASE_URL is empty, or
 * it is unset and SITE_URL is public. @throws StartFailure
 */
function requireChosenDatabase({ isEmbedded, SITE_URL }: Env, given: string | undefined) {
  if (!isEmbedded || given === "embedded") return;
  const choice = "set it to your PostgreSQL server, or to embedded to use the one in DATA_DIR";
  if (given === "") throw new StartFailure(`DATABASE_URL is empty: ${choice}.`);
  if (isPublicHost(new URL(SITE_URL).hostname))
    throw new StartFailure(`SITE_URL is public, but DATABASE_URL is not set: ${choice}.`);
}

function makeWritable(folder: string) {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    // PostgreSQL may run as another account, which has to pass through the folder.
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    writeFileSync(probe, "writable", { flush: true });
    rmSync(probe);
    makeFoldersPrivate(folder);
  } catch (error) {
    throw describeWriteFailure(error, folder) ?? error;
  }
}

const storedSecret = (folder: string): string =>
  readOrCreate(folder, "secret", () => randomBytes(32).toString("base64url"));

/** Returns the VAPID keys. Push subscriptions depend on them, so generated keys are stored and never change. */
function ownVapidKeys({ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, DATA_DIR }: Env): VapidKeys {
  if (VAPID_PUBLIC_KEY && VAPID_PRIVATE_KEY) return { publicKey: VAPID_PUBLIC_KEY, privateKey: VAPID_PRIVATE_KEY };
  return JSON.parse(readOrCreate(DATA_DIR, "vapid.json", () => JSON.stringify(generateVapidKeys())));
}

/** Reads a file that only this account may read, or creates it with the result of `make`. */
function readOrCreate(folder: string, name: string, make: () => string): string {
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    const partial = `${file}.${process.pid}`;
    writeFileSync(partial, make(), { mode: 0o600, flush: true });
    renameSync(partial, file);
  }
  return readFileSync(file, "utf8");
}

const actionKey = (secret: string) =>
  Buffer.from(hkdfSync("sha256", secret, "", "server actions", 32)).toString("base64");
