import { brotliCompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { paths } from "@/lib/paths";
import { expect, test } from "../world";
import { field, untilKept, untilLive } from "./desk";

const kilobyte = 1024;

/** Every script a page loads, as brotli makes it. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.body());
  });
  await page.goto(path, { waitUntil: "networkidle" });
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  page.removeAllListeners("response");
  return sizes.reduce((sum, each) => sum + each, 0);
}

test("scripts of the editor and of the list weigh at most 150 kB", async ({ page, context, world }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  await world.signIn(context, shop, "owner", "zh");
  for (const path of [paths.workspaceListings("zh"), paths.workspaceListing("zh", design.id)]) {
    const bytes = await scriptBytes(page, path);
    test.info().annotations.push({ type: "brotli", description: `${path}: ${bytes} bytes of script` });
    console.log(`${path}: ${bytes} bytes of script`);
    expect.soft(bytes, path).toBeLessThanOrEqual(150 * kilobyte);
  }
});

test("typing paints soon on a phone four times slower", async ({ page, context, world }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  await world.signIn(context, shop, "owner", "zh");
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(paths.workspaceListing("zh", design.id));
  await untilLive(page);
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    const options = { type: "event", durationThreshold: 16, buffered: false } as PerformanceObserverInit;
    new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe(
      options,
    );
  });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await field(page, "title.zh").pressSequentially("会哭的小马毛绒玩具 2026", { delay: 120 });
  await untilKept(page);
  const durations = await page.evaluate(() => (window as unknown as { durations: number[] }).durations);
  const sorted = durations.toSorted((one, other) => one - other);
  const told = `${sorted.length} events of 16 ms or more, median ${sorted[Math.floor(sorted.length / 2)] ?? 0} ms, longest ${sorted.at(-1) ?? 0} ms`;
  test.info().annotations.push({ type: "event timing", description: told });
  console.log(told);
});
