import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { processSingleton } from "@/db/base/process-singleton";

/** The reply for a child that exceeded its time limit, exited or ran out of memory. */
export type ChildFailed = { refused: "broken" };

export type ChildPool = {
  /** Sends a request to a child process. A child that fails is replaced, and its reply is `Broken`. */
  request<Answer>(question: object): Promise<Answer | ChildFailed>;
  /** Whether the queue is at its limit. Callers then refuse new work, so that no request waits without end. */
  isFull(): boolean;
  /** Starts a child in the background, so that the first request does not wait for one to start. */
  warm(): void;
};

type Settings = {
  /** Path of a plain JavaScript file, from the project's folder; it replies to each message with one. */
  script: string;
  processes: number;
  /** Milliseconds that a request may take. */
  timeLimit?: number;
  /** Milliseconds after which an idle child that has worked is replaced. */
  idleLimit?: number;
  /** Requests that may wait for a child. */
  mayWait?: number;
};

type Pending = { question: object; reply: (reply: unknown) => void };
type Idle = { child: ChildProcess; timer?: NodeJS.Timeout };
type State = { idle: Idle[]; running: number; waiting: Pending[] };

/**
 * A pool of child processes for untrusted files. From the first request or `warm()` on, the pool starts a fresh child
 * whenever none is idle, and replaces each that exited or has been idle after work. A process has one pool per
 * script.
 */
export function childPool({
  script,
  processes,
  timeLimit = 20_000,
  idleLimit = 30_000,
  mayWait = 40,
}: Settings): ChildPool {
  const pool = processSingleton(`childPool ${script}`, (): State => ({ idle: [], running: 0, waiting: [] }));

  function startNext(): void {
    if (pool.running >= processes) return;
    const pending = pool.waiting.shift();
    if (!pending) return;
    pool.running++;
    const child = claimIdle(pool.idle.pop()) ?? start(script);
    const timer = setTimeout(() => child.kill("SIGKILL"), timeLimit);
    const finish = (reply: unknown, isAlive: boolean) => {
      clearTimeout(timer);
      child.removeAllListeners();
      pool.running--;
      if (isAlive) addIdle(child, idleLimit);
      pending.reply(reply);
      startNext();
      warm();
    };
    child.once("message", (reply) => finish(reply, true));
    child.once("exit", () => finish({ refused: "broken" }, false));
    child.once("error", () => finish({ refused: "broken" }, false));
    setBusy(child, true);
    child.send(pending.question);
  }

  function warm(): void {
    const { idle, running } = pool;
    if (idle.length === 0 && running < processes) addIdle(start(script));
  }

  /**
   * Adds an idle child, which does not keep this process alive. With a limit it is killed after so many milliseconds.
   */
  function addIdle(child: ChildProcess, limit?: number): void {
    const { idle } = pool;
    const remove = () => {
      clearTimeout(entry.timer);
      const at = idle.indexOf(entry);
      if (at >= 0) idle.splice(at, 1);
      child.kill();
    };
    const entry: Idle = { child };
    if (limit !== undefined)
      entry.timer = setTimeout(() => {
        remove();
        warm();
      }, limit).unref();
    child.once("exit", remove);
    child.once("error", remove);
    idle.push(entry);
    setBusy(child, false);
  }

  return {
    request: (question) =>
      new Promise((resolve) => {
        pool.waiting.push({ question, reply: (reply) => resolve(reply as never) });
        startNext();
      }),
    isFull: () => pool.waiting.length >= mayWait,
    warm,
  };
}

/** Stops the timer of an idle child, which would kill it in the middle of a request. */
function claimIdle(entry: Idle | undefined): ChildProcess | undefined {
  clearTimeout(entry?.timer);
  return entry?.child.removeAllListeners();
}

function start(script: string): ChildProcess {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), script);
  return spawn(/* turbopackIgnore: true */ process.execPath, ["--max-old-space-size=256", file], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
    // The child gets neither the database's address nor secrets.
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
  });
}

function setBusy(child: ChildProcess, isBusy: boolean): void {
  for (const handle of [child, child.channel]) isBusy ? handle?.ref() : handle?.unref();
}
