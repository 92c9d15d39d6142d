import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import type { PictureType, Width } from "./widths";

export type RefusedPicture = "broken" | "tooManyPixels" | "tooSmall" | "tooNarrow";
export type Renditions = {
  width: number;
  height: number;
  color: string;
  files: { width: Width; type: PictureType; bytes: Uint8Array }[];
};
export type RenditionsAnswer = Renditions | { refused: RefusedPicture };
export type RenditionsQuestion = {
  bytes: Uint8Array;
  widths: readonly Width[];
  types: readonly PictureType[];
  limits: object;
};

type Work = { question: RenditionsQuestion; answer: (answer: RenditionsAnswer) => void };
type Resting = { child: ChildProcess; clock: NodeJS.Timeout };
type Pool = { idle: Resting[]; running: number; waiting: Work[] };

const processes = 2;
const timeLimit = 20_000;
const idleLimit = 30_000;
/** More than this and the newest is turned away: better than a request that hangs. */
const waitingLimit = 40;

const globals = globalThis as typeof globalThis & { renditionsPool?: Pool };
/** One pool a process, however often this file is bundled. */
const pool = (): Pool => {
  globals.renditionsPool ??= { idle: [], running: 0, waiting: [] };
  return globals.renditionsPool;
};

export const isRenditionsPoolFull = (): boolean => pool().waiting.length >= waitingLimit;

/** Asks a child process. One that takes too long, dies or runs out of memory answers "broken" and is replaced. */
export const askForRenditions = (question: RenditionsQuestion): Promise<RenditionsAnswer> =>
  new Promise((answer) => {
    pool().waiting.push({ question, answer });
    workOn();
  });

function workOn(): void {
  const { idle, waiting } = pool();
  if (pool().running >= processes) return;
  const work = waiting.shift();
  if (!work) return;
  pool().running++;
  const child = wake(idle.pop()) ?? start();
  const clock = setTimeout(() => child.kill("SIGKILL"), timeLimit);
  const finish = (answer: RenditionsAnswer, isAlive: boolean) => {
    clearTimeout(clock);
    child.removeAllListeners();
    pool().running--;
    if (isAlive) rest(child);
    work.answer(answer);
    workOn();
  };
  child.once("message", (answer) => finish(answer as RenditionsAnswer, true));
  child.once("exit", () => finish({ refused: "broken" }, false));
  child.once("error", () => finish({ refused: "broken" }, false));
  hold(child, true);
  child.send(work.question);
}

/** An idle child waits a while for the next picture, and keeps no process from ending. */
function rest(child: ChildProcess): void {
  const { idle } = pool();
  const leave = () => {
    clearTimeout(clock);
    const at = idle.findIndex((each) => each.child === child);
    if (at >= 0) idle.splice(at, 1);
    child.kill();
  };
  const clock = setTimeout(leave, idleLimit);
  clock.unref();
  child.once("exit", leave);
  child.once("error", leave);
  idle.push({ child, clock });
  hold(child, false);
}

/** Back to work: its clock must not end it in the middle of a picture. */
function wake(resting: Resting | undefined): ChildProcess | undefined {
  clearTimeout(resting?.clock);
  return resting?.child.removeAllListeners();
}

function start(): ChildProcess {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), "lib", "media", "renditions-child.mjs");
  return spawn(/* turbopackIgnore: true */ process.execPath, ["--max-old-space-size=256", script], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
    // Nothing of ours is in its reach: no database address, no secrets.
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
  });
}

function hold(child: ChildProcess, isBusy: boolean): void {
  for (const handle of [child, child.channel]) isBusy ? handle?.ref() : handle?.unref();
}
