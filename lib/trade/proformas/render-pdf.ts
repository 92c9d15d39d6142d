import { spawn } from "node:child_process";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import type { Sheet } from "./sheet-data";

/** A sheet and its pictures (key → JPEG), as the process that sets it gets them. */
export type PrintQuestion = { sheet: Sheet; pictures: Record<string, string> };

const timeLimit = 60_000;
/** More than this and the newest is turned away: better than a request that hangs. */
const waitingLimit = 20;

/** So many proformas are being printed already that this one would come too late. */
export class TooManyPrints extends Error {}

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * The sheet as PDF, set in a process of its own so that the server stays quick; one at a time.
 * @throws TooManyPrints, or when the process fails or takes over a minute
 */
export function renderPdf(question: PrintQuestion): Promise<Buffer> {
  if (waiting >= waitingLimit) return Promise.reject(new TooManyPrints());
  waiting++;
  const done = last.then(() => print(question)).finally(() => waiting--);
  last = done.catch(() => undefined);
  return done;
}

async function print(question: PrintQuestion): Promise<Buffer> {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), "components", "proformas", "pdf", "print.tsx");
  const nodeArguments = ["--max-old-space-size=512", "--import", "tsx", script];
  const child = spawn(/* turbopackIgnore: true */ process.execPath, nodeArguments, {
    stdio: ["pipe", "pipe", "pipe"],
    // Nothing of ours is in its reach: no database address, no secrets.
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
  });
  const clock = setTimeout(() => child.kill("SIGKILL"), timeLimit);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  try {
    child.stdin.on("error", () => undefined);
    child.stdin.end(JSON.stringify(question));
    const [bytes, complaint, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
    if (code === 0 && bytes.subarray(0, 5).toString("latin1") === "%PDF-") return bytes;
    throw new Error(`no proforma was printed (${code}): ${complaint.toString("utf8").slice(0, 400)}`);
  } finally {
    clearTimeout(clock);
  }
}
