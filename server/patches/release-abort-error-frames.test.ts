import { AsyncLocalStorage } from "node:async_hooks";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { releaseAbortErrorFrames } from "./release-abort-error-frames";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const request = new AsyncLocalStorage<object>();

/** Returns the signal of a finished render, and a weak reference to the request's store. */
async function endRender(reason: () => unknown) {
  const controller = new AbortController();
  let held = new WeakRef<object>({});
  await new Promise<void>((resolve) => {
    const store = { page: new Uint8Array(1_000) };
    held = new WeakRef(store);
    request.run(store, () =>
      setImmediate(function (this: unknown) {
        controller.abort(reason());
        resolve();
      }),
    );
  });
  return { signal: controller.signal, held };
}

async function isInMemory(held: WeakRef<object>) {
  for (let turns = 0; turns < 5; turns++) {
    await turn();
    collectGarbage();
  }
  return held.deref() !== undefined;
}

describe("an aborted signal", () => {
  let undo = () => {};
  beforeEach(() => {
    undo = releaseAbortErrorFrames();
  });
  afterEach(() => undo());

  test.each([
    ["an error", () => new Error("over")],
    ["no reason", () => undefined],
  ])("with %s retains nothing of the request that aborted it", async (_, reason) => {
    const { signal, held } = await endRender(reason);
    expect(await isInMemory(held)).toBe(false);
    expect((signal.reason as Error).stack).toContain("release-abort-error-frames");
  });

  test("keeps its reason unchanged", async () => {
    expect((await endRender(() => "a word")).signal.reason).toBe("a word");
  });

  test("retains that request without the patch", async () => {
    undo();
    const { signal, held } = await endRender(() => new Error("over"));
    expect(await isInMemory(held)).toBe(true);
    expect(signal.aborted).toBe(true);
  });
});

/** If this fails after an update, React is fixed: remove the patch. */
test("React retains the frames of the errors with which it ends renders, so the patch is needed", () => {
  const fixture = path.join(import.meta.dirname, "flight-render.fixture.mjs");
  const render = (...given: string[]) =>
    spawnSync(process.execPath, ["--expose-gc", "--conditions=react-server", fixture, ...given], {
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production" },
    });
  expect(render()).toMatchObject({ stderr: "", stdout: "held\n" });
  expect(render("read")).toMatchObject({ stderr: "", stdout: "released\n" });
});
