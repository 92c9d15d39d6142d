import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { childPool } from "./child-pool";

const folder = mkdtempSync(path.join(tmpdir(), "child-pool-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Children append their process id to a file when they start; to a message they reply with it, or exit. */
function makePool(name: string, settings: { idleLimit?: number } = {}) {
  const [script, startsFile] = [path.join(folder, `${name}.mjs`), path.join(folder, `${name}.txt`)];
  writeFileSync(startsFile, "");
  writeFileSync(
    script,
    `import { appendFileSync } from "node:fs";
    process.on("message", ({ exits }) => (exits ? process.exit(1) : process.send({ pid: process.pid })));
    process.on("disconnect", () => process.exit());
    appendFileSync(${JSON.stringify(startsFile)}, process.pid + "\\n");`,
  );
  const pool = childPool({ script: path.relative(process.cwd(), script), processes: 1, ...settings });
  const started = () => readFileSync(startsFile, "utf8").split("\n").filter(Boolean).map(Number);
  const startedAre = (count: number) => vi.waitFor(() => expect(started()).toHaveLength(count), 10_000);
  return { pool, started, startedAre, request: (question = {}) => pool.request<{ pid: number }>(question) };
}

test("a warm pool replies with the child that was already started", async () => {
  const { pool, started, startedAre, request } = makePool("warm");
  pool.warm();
  pool.warm();
  await startedAre(1);
  expect(await request()).toEqual({ pid: started()[0] });
  expect(started()).toHaveLength(1);
});

test("a child that exited is replaced before the next request", async () => {
  const { started, startedAre, request } = makePool("exits");
  expect(await request({ exits: true })).toEqual({ refused: "broken" });
  await startedAre(2);
  expect(await request()).toEqual({ pid: started()[1] });
});

test("an idle child that has worked is replaced by a fresh one, which stays however long it waits", async () => {
  const { started, startedAre, request } = makePool("idle", { idleLimit: 1 });
  expect(await request()).toEqual({ pid: started()[0] });
  await startedAre(2);
  expect(await request()).toEqual({ pid: started()[1] });
});
