import { spawn } from "node:child_process";
import path from "node:path";
import { buffer } from "node:stream/consumers";

const timeoutMs = 60_000;
/** Requests above this number are refused, so that none waits for minutes. */
const maxWaiting = 20;

/** Thrown if too many PDFs wait to be rendered. */
export class TooManyPrints extends Error {}

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Renders a PDF in a child process, one at a time, so that the server stays responsive. `script` is the path of a script
 * in components that reads `job` as JSON from its input and writes the PDF to its output.
 * @throws TooManyPrints if 20 PDFs wait already; Error if the process fails or exceeds a minute
 */
export function printPdf(script: readonly string[], job: unknown): Promise<Buffer> {
  if (waiting >= maxWaiting) return Promise.reject(new TooManyPrints());
  waiting++;
  const done = last.then(() => print(script, job)).finally(() => waiting--);
  last = done.catch(() => undefined);
  return done;
}

async function print(script: readonly string[], job: unknown): Promise<Buffer> {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "components", ...script);
  const nodeArguments = ["--max-old-space-size=512", "--import", "tsx", file];
  const child = spawn(/* turbopackIgnore: true */ process.execPath, nodeArguments, {
    stdio: ["pipe", "pipe", "pipe"],
    // The process gets no settings: neither the database address nor secrets.
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
  const exitCode = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  try {
    child.stdin.on("error", () => undefined);
    child.stdin.end(JSON.stringify(job));
    const [bytes, errors, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), exitCode]);
    if (code === 0 && bytes.subarray(0, 5).toString("latin1") === "%PDF-") return bytes;
    throw new Error(`Printing ${script.at(-1)} failed with code ${code}: ${errors.toString("utf8").slice(0, 400)}`);
  } finally {
    clearTimeout(timer);
  }
}
