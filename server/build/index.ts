import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StartFailure, writingFailure } from "../start/failure";
import { fingerprintOf } from "./fingerprint";
import { buildSiteScript } from "./site-script";
import { buildWorkerScript } from "./worker-script";

const mark = (root: string) => path.join(root, ".next", "fingerprint");

/**
 * Next names actions after a key. At run time another one, which is secret, seals what they carry; this one is no
 * secret and never changes, so that a form somebody has open still works after the next build, and in every process.
 */
const actionKey = "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY";
const namesOfActions = Buffer.from("rattledrum names its actions ok.").toString("base64");

/** Whether the production build is there and made of what is here now. */
export function isBuilt(root: string): boolean {
  const file = mark(root);
  const assets = path.join(root, "public/assets/manifest.json");
  return existsSync(assets) && existsSync(file) && readFileSync(file, "utf8") === fingerprintOf(root);
}

/** Makes the production build: the script of the documents, Next's, and the render worker. @throws StartFailure with the last words */
export async function build(root: string, signal?: AbortSignal): Promise<void> {
  const fingerprint = fingerprintOf(root);
  try {
    rmSync(mark(root), { force: true });
    await buildSiteScript(root);
    await runNext(root, signal);
    await buildWorkerScript(root);
    writeFileSync(mark(root), fingerprint);
  } catch (error) {
    throw writingFailure(error, root) ?? error;
  }
}

async function runNext(root: string, signal?: AbortSignal) {
  const next = createRequire(path.join(root, "package.json")).resolve("next/dist/bin/next");
  const quiet = { NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  const environment = { ...process.env, ...quiet, NODE_ENV: "production" as const, [actionKey]: namesOfActions };
  const child = spawn(process.execPath, [next, "build", root], {
    cwd: root,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  let words = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      words = (words + chunk).slice(-4_000);
    });
  const status = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  if (status === 0) return;
  if (/ENOSPC|no space left/i.test(words))
    throw new StartFailure(`The disk that holds ${root} is full: free some space and start again.`);
  const lines = words
    .trim()
    .split("\n")
    .filter((line) => line.length < 400);
  throw new StartFailure(`The production build failed:\n${lines.slice(-30).join("\n")}`);
}
