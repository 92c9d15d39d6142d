import { expect, test } from "vitest";
import { ProgressPrinter } from "./progress";

function openScreen(isTTY: boolean) {
  const output: string[] = [];
  const clock = { now: 0 };
  const screen = new ProgressPrinter({ isTTY, write: (text) => output.push(text) }, () => clock.now);
  return { output, clock, screen };
}

test("progress without a terminal prints share, rate and remaining time every five seconds", async () => {
  const { output, clock, screen } = openScreen(false);
  await screen.step("Rows", "rows", async (progress) => {
    progress(1_000, 5_000);
    for (const done of [1_500, 2_000, 2_500, 3_000, 5_000]) {
      clock.now += 4_000;
      progress(done, 5_000, `${done / 10} designs`);
    }
  });
  expect(output).toEqual([
    "  … Rows 40 %, 125 rows a second, 24 s left (200 designs)\n",
    "  … Rows 60 %, 125 rows a second, 16 s left (300 designs)\n",
    "  ✓ Rows: 4,000 rows, 200 a second (20.0 s)\n",
  ]);
});

test("progress on a terminal redraws a bar in one line", async () => {
  const { output, clock, screen } = openScreen(true);
  await screen.step("Indexes", "", async (progress) => {
    clock.now = 90_000;
    progress(1, 4, "by shop");
    progress(4, 4);
  });
  expect(output).toEqual([
    "\r  … Indexes ███████░░░░░░░░░░░░░░░░░░░░░ 25 % (by shop)\x1b[K",
    "\r  ✓ Indexes (90.0 s)\x1b[K\n",
  ]);
});

test("progress restarts its rate when the total changes, since other things are counted then", async () => {
  const { output, clock, screen } = openScreen(true);
  await screen.step("Search", "designs", async (progress) => {
    progress(0, 1_000);
    clock.now = 10_000;
    progress(900, 1_000);
    progress(0, 4, "index");
    clock.now = 20_000;
    progress(1, 4, "index");
  });
  expect(output.at(-2)).toContain("25 %, 30 s left (index)");
  expect(output.at(-1)).toContain("✓ Search (20.0 s)");
});
