import { writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { demoSignIns } from "@/demo/sign-ins";
import { runShop, type StoryShop, sendInquiries } from "./day";
import { quietFrom, runFaults } from "./faults";
import { balance, emptyLedger } from "./ledger";
import { SoakMarket } from "./market";
import { findGrowth, residentMegabytes, type Sample } from "./memory";
import { type Options, readOptions, usage } from "./options";
import { Outcomes } from "./outcomes";
import { read } from "./reader";
import { describeDay, isAsPromised, type Report } from "./report";

/**
 * `npm run soak`: people use the market for an hour while processes are restarted, servers are killed and the replica
 * becomes the primary. Needs nginx, pgbouncer and Linux; ends with status 1 if a promise was broken.
 */
const options = (() => {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
})();
const readers = 8;
const market = new SoakMarket();
for (const name of ["SIGINT", "SIGTERM"] as const)
  process.once(name, () => market.close().finally(() => process.exit(130)));
try {
  await market.open();
  const report = await run(options);
  for (const line of describeDay(report)) console.log(line);
  if (report.summary.errors > 0) for (const line of market.errors()) console.log(`  ${line}`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  process.exitCode = isAsPromised(report) ? 0 : 1;
} finally {
  await market.close();
}

async function run({ minutes, pages }: Options): Promise<Report> {
  const day = minutes * 60_000;
  const [began, outcomes, ledger, samples] = [performance.now(), new Outcomes(), emptyLedger(), [] as Sample[]];
  const isOver = () => performance.now() - began > day;
  const { origin } = market;
  const interval = (readers / pages) * 1_000;
  const people = { origin, outcomes, ledger, isOver };
  await Promise.all([
    runFaults(market, outcomes, day),
    sampleMemory(samples, began, day),
    sendInquiries(people, 6),
    ...storyShops().map((shop) => runShop(people, shop)),
    ...Array.from({ length: readers }, () => read(origin, outcomes, interval, isOver)),
  ]);
  await pause(5_000);
  const counts = Object.entries(ledger).map(([kind, marks]) => [kind, marks.length]);
  return {
    minutes,
    summary: outcomes.summarise(),
    acknowledged: Object.fromEntries(counts),
    balance: await balance(market.primary.ownerUrl, ledger),
    growth: findGrowth(samples),
  };
}

/** Samples the memory of both processes every few seconds of the quiet part of the day. */
async function sampleMemory(samples: Sample[], began: number, day: number): Promise<void> {
  await pause(day * quietFrom);
  for (const [every, end] = [day / 200, began + day]; performance.now() < end; await pause(every))
    for (const [index, { pid }] of market.processes.entries())
      samples.push({
        process: index === 0 ? "the first process" : "the second process",
        second: Math.round((performance.now() - began) / 1_000),
        megabytes: residentMegabytes(pid ?? 0),
      });
}

function storyShops(): StoryShop[] {
  return demoSignIns.flatMap(({ role, shop, email }) => (role === "owner" && shop ? [{ handle: shop, email }] : []));
}
