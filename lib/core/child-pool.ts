import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { processSingleton } from "@/db/base/process-singleton";

/** Why a child gave no answer of its own: it took too long, died, or ran out of memory. */
export type Broken = { refused: "broken" };

export type ChildPool = {
  /** Asks a child process; one that fails answers `Broken` and is replaced. */
  ask<Answer>(question: object): Promise<Answer | Broken>;
  /** More than this and the newest is turned away: better than a request that hangs. */
  isFull(): boolean;
  /** Starts a child in the background, so that the first question need not wait for one. */
  warm(): void;
};

type Settings = {
  /** Plain JavaScript, by its path from the project's folder; it answers each message with one. */
  script: string;
  processes: number;
  /** Milliseconds a question may take, and a child that has worked waits for the next one. */
  timeLimit?: number;
  idleLimit?: number;
  mayWait?: number;
};

type Work = { question: object; answer: (answer: unknown) => void };
type Resting = { child: ChildProcess; clock?: NodeJS.Timeout };
type State = { idle: Resting[]; running: number; waiting: Work[] };

/**
 * Child processes for work on what strangers send. From the first question or `warm()` on a fresh one is ready or being
 * made ready, and takes the place of each that died or has worked and rested. A process has one pool per script.
 */
export function childPool({
  script,
  processes,
  timeLimit = 20_000,
  idleLimit = 30_000,
  mayWait = 40,
}: Settings): ChildPool {
  const pool = processSingleton(`childPool ${script}`, (): State => ({ idle: [], running: 0, waiting: [] }));

  function workOn(): void {
    if (pool.running >= processes) return;
    const work = pool.waiting.shift();
    if (!work) return;
    pool.running++;
    const child = wake(pool.idle.pop()) ?? start(script);
    const clock = setTimeout(() => child.kill("SIGKILL"), timeLimit);
    const finish = (answer: unknown, isAlive: boolean) => {
      clearTimeout(clock);
      child.removeAllListeners();
      pool.running--;
      if (isAlive) rest(child, idleLimit);
      work.answer(answer);
      workOn();
      warm();
    };
    child.once("message", (answer) => finish(answer, true));
    child.once("exit", () => finish({ refused: "broken" }, false));
    child.once("error", () => finish({ refused: "broken" }, false));
    hold(child, true);
    child.send(work.question);
  }

  function warm(): void {
    const { idle, running } = pool;
    if (idle.length === 0 && running < processes) rest(start(script));
  }

  /** Keeps no process from ending. One that has worked leaves after a while, and what it read goes with it. */
  function rest(child: ChildProcess, limit?: number): void {
    const { idle } = pool;
    const leave = () => {
      clearTimeout(resting.clock);
      const at = idle.indexOf(resting);
      if (at >= 0) idle.splice(at, 1);
      child.kill();
    };
    const resting: Resting = { child };
    if (limit !== undefined)
      resting.clock = setTimeout(() => {
        leave();
        warm();
      }, limit).unref();
    child.once("exit", leave);
    child.once("error", leave);
    idle.push(resting);
    hold(child, false);
  }

  return {
    ask: (question) =>
      new Promise((resolve) => {
        pool.waiting.push({ question, answer: (answer) => resolve(answer as never) });
        workOn();
      }),
    isFull: () => pool.waiting.length >= mayWait,
    warm,
  };
}

/** Back to work: its clock must not end it in the middle of a question. */
function wake(resting: Resting | undefined): ChildProcess | undefined {
  clearTimeout(resting?.clock);
  return resting?.child.removeAllListeners();
}

function start(script: string): ChildProcess {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), script);
  return spawn(/* turbopackIgnore: true */ process.execPath, ["--max-old-space-size=256", file], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
    // Nothing of ours is in its reach: no database address, no secrets.
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
  });
}

function hold(child: ChildProcess, isBusy: boolean): void {
  for (const handle of [child, child.channel]) isBusy ? handle?.ref() : handle?.unref();
}
