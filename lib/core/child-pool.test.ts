import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { childPool } from "./child-pool";

const folder = mkdtempSync(path.join(tmpdir(), "child-pool-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Children that write down that they started, and say who they are or die. */
function makePool(name: string, settings: { idleLimit?: number } = {}) {
  const [script, born] = [path.join(folder, `${name}.mjs`), path.join(folder, `${name}.txt`)];
  writeFileSync(born, "");
  writeFileSync(
    script,
    `import { appendFileSync } from "node:fs";
    process.on("message", ({ dies }) => (dies ? process.exit(1) : process.send({ pid: process.pid })));
    process.on("disconnect", () => process.exit());
    appendFileSync(${JSON.stringify(born)}, process.pid + "\\n");`,
  );
  const pool = childPool({ script: path.relative(process.cwd(), script), processes: 1, ...settings });
  const started = () => readFileSync(born, "utf8").split("\n").filter(Boolean).map(Number);
  const startedAre = (count: number) => vi.waitFor(() => expect(started()).toHaveLength(count), 10_000);
  return { pool, started, startedAre, ask: (question = {}) => pool.ask<{ pid: number }>(question) };
}

test("a warm pool answers by the child that was there", async () => {
  const { pool, started, startedAre, ask } = makePool("warm");
  pool.warm();
  pool.warm();
  await startedAre(1);
  expect(await ask()).toEqual({ pid: started()[0] });
  expect(started()).toHaveLength(1);
});

test("a child that died has a successor before anybody asks again", async () => {
  const { started, startedAre, ask } = makePool("dies");
  expect(await ask({ dies: true })).toEqual({ refused: "broken" });
  await startedAre(2);
  expect(await ask()).toEqual({ pid: started()[1] });
});

test("a child that has worked and rested makes room for a fresh one, which waits for as long as it takes", async () => {
  const { started, startedAre, ask } = makePool("rests", { idleLimit: 1 });
  expect(await ask()).toEqual({ pid: started()[0] });
  await startedAre(2);
  expect(await ask()).toEqual({ pid: started()[1] });
});
