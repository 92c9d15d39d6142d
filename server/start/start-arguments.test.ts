import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { startArguments } from "./start-arguments";

test("`npm start` starts the market as tests and benchmarks do", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(scripts.start).toBe(["node", ...startArguments].join(" "));
});

test("Node.js accepts the arguments on its command line", () => {
  const flags = startArguments.slice(0, -1);
  const { status, stderr } = spawnSync(process.execPath, [...flags, "--eval", "0"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
