import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describeWriteFailure, StartFailure } from "../start/failure";
import { fingerprintOf } from "./fingerprint";
import { buildSiteScript } from "./site-script";
import { buildWorkerScript } from "./worker-script";

const fingerprintFile = (root: string) => path.join(root, ".next", "fingerprint");

/**
 * Next derives the names of actions from this key. It is public and never changes, so that a form that is open in a
 * browser works after the next build and in every process. At run time a secret key encrypts what actions carry.
 */
const actionKey = "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY";
const buildActionKey = Buffer.from("rattledrum names its actions ok.").toString("base64");

/** Whether a production build exists and was made from the current sources. */
export function isBuilt(root: string): boolean {
  const file = fingerprintFile(root);
  const assets = path.join(root, "public/assets/manifest.json");
  return existsSync(assets) && existsSync(file) && readFileSync(file, "utf8") === fingerprintOf(root);
}

/** Builds the documents' script, Next and the render worker. @throws StartFailure with the end of Next's output */
export async function build(root: string, signal?: AbortSignal): Promise<void> {
  const fingerprint = fingerprintOf(root);
  try {
    rmSync(fingerprintFile(root), { force: true });
    await buildSiteScript(root);
    await runNext(root, signal);
    await buildWorkerScript(root);
    writeFileSync(fingerprintFile(root), fingerprint);
  } catch (error) {
    throw describeWriteFailure(error, root) ?? error;
  }
}

async function runNext(root: string, signal?: AbortSignal) {
  const next = createRequire(path.join(root, "package.json")).resolve("next/dist/bin/next");
  const quiet = { NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  const environment = { ...process.env, ...quiet, NODE_ENV: "production" as const, [actionKey]: buildActionKey };
  const child = spawn(process.execPath, [next, "build", root], {
    cwd: root,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output = (output + chunk).slice(-4_000);
    });
  const status = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  if (status === 0) return;
  if (/ENOSPC|no space left/i.test(output))
    throw new StartFailure(`The disk that holds ${root} is full: free some space and start again.`);
  const lines = output
    .trim()
    .split("\n")
    .filter((line) => line.length < 400);
  throw new StartFailure(`The production build failed:\n${lines.slice(-30).join("\n")}`);
}
