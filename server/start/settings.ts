import { hkdfSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Env, InvalidSettings, readEnv } from "@/lib/core/env";
import { makeFoldersPrivate } from "@/lib/core/private-files";
import { generateVapidKeys, type VapidKeys } from "@/lib/core/vapid-keys";
import { StartFailure, writingFailure } from "./failure";

export type Settings = {
  env: Env;
  /** AUTH_SECRET was not given, so it is kept in DATA_DIR. */
  hasOwnSecret: boolean;
};

/**
 * The settings of the environment and of .env, with DATA_DIR made and secrets in place. What was left open is put into
 * process.env, so that everything loaded later sees the same.
 * @throws StartFailure when a setting is wrong or DATA_DIR may not be written
 */
export function readSettings(): Settings {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const given = understood(() => readEnv(process.env));
  makeWritable(given.DATA_DIR);
  const secret = given.AUTH_SECRET ?? keptSecret(given.DATA_DIR);
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

function understood<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidSettings) throw new StartFailure(error.message);
    throw error;
  }
}

function makeWritable(folder: string) {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    // PostgreSQL may run as another account and passes through.
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    writeFileSync(probe, "writable", { flush: true });
    rmSync(probe);
    makeFoldersPrivate(folder);
  } catch (error) {
    throw writingFailure(error, folder) ?? error;
  }
}

const keptSecret = (folder: string): string => kept(folder, "secret", () => randomBytes(32).toString("base64url"));

/** Phones know the market by these, so they never change by themselves. */
function ownVapidKeys({ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, DATA_DIR }: Env): VapidKeys {
  if (VAPID_PUBLIC_KEY && VAPID_PRIVATE_KEY) return { publicKey: VAPID_PUBLIC_KEY, privateKey: VAPID_PRIVATE_KEY };
  return JSON.parse(kept(DATA_DIR, "vapid.json", () => JSON.stringify(generateVapidKeys())));
}

/** What is in a file that only we may read; made at the first time. */
function kept(folder: string, name: string, make: () => string): string {
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, make(), { mode: 0o600, flush: true });
    renameSync(unfinished, file);
  }
  return readFileSync(file, "utf8");
}

const actionKey = (secret: string) =>
  Buffer.from(hkdfSync("sha256", secret, "", "server actions", 32)).toString("base64");
