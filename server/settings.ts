import { hkdfSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Env, readEnv, WrongSetting } from "@/lib/env";
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
  const key = given.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? actionKey(secret);
  Object.assign(process.env, {
    AUTH_SECRET: secret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key,
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
    if (error instanceof WrongSetting) throw new StartFailure(error.message);
    throw error;
  }
}

function makeWritable(folder: string) {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "writable", { flush: true });
    rmSync(probe);
  } catch (error) {
    throw writingFailure(error, folder) ?? error;
  }
}

function keptSecret(folder: string): string {
  const file = path.join(folder, "secret");
  if (!existsSync(file)) {
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, randomBytes(32).toString("base64url"), { mode: 0o600, flush: true });
    renameSync(unfinished, file);
  }
  return readFileSync(file, "utf8");
}

const actionKey = (secret: string) =>
  Buffer.from(hkdfSync("sha256", secret, "", "server actions", 32)).toString("base64");
