import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { type Count, countStoredRows } from "./count";
import { Guests } from "./guests";
import { makeShopsWithListings } from "./make-shops";
import { CrashTestMarket, victimOf } from "./market";
import { readOptions, usage } from "./options";

/**
 * `npm run test:crash`: guests send forms while market and database are killed; each acknowledged one must be stored
 * once.
 */
const options = (() => {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
})();
const market = new CrashTestMarket();
for (const name of ["SIGINT", "SIGTERM"] as const)
  process.once(name, () => market.close().finally(() => process.exit(130)));
try {
  const { count, repeated } = await run();
  const { inquiries, messages, lost, doubled, withoutEvent } = count;
  console.log(
    `${options.cycles} crashes: ${inquiries} inquiries and ${messages} messages acknowledged, ${repeated} sent again;`,
    `${lost} lost, ${doubled} doubled, ${withoutEvent} without their event`,
  );
  if (options.json) writeFileSync(options.json, JSON.stringify(count));
  const isAsPromised = options.isControl ? lost > 0 : lost + doubled + withoutEvent === 0;
  if (options.isControl) console.log(isAsPromised ? "The control lost some, as it must." : "The control lost nothing.");
  process.exitCode = isAsPromised ? 0 : 1;
} finally {
  await market.close();
}

async function run(): Promise<{ count: Count; repeated: number }> {
  await market.open();
  process.env.DATA_DIR = market.dataDir;
  const guests = new Guests(market.origin, await makeShopsWithListings(), options.clients);
  if (options.isControl) await acknowledgeTooEarly(market);
  await guests.start();
  for (let cycle = 0; cycle < options.cycles; cycle++) {
    await guests.untilAcknowledged((options.acknowledged * (cycle + 1)) / options.cycles);
    // A random delay makes the crash hit any point of a request.
    await sleep(Math.random() * 200);
    const victim = options.isControl ? "database" : victimOf(cycle);
    await market.kill(victim);
    console.error(`  ${cycle + 1}. ${victim}: ${guests.acknowledged} acknowledged`);
  }
  await guests.stop();
  return {
    count: await countStoredRows(market.ownerUrl, guests.acknowledgedMarks),
    repeated: guests.acknowledgedMarks.repeated,
  };
}

/** Makes PostgreSQL acknowledge commits before they are on disk. */
async function acknowledgeTooEarly(market: CrashTestMarket): Promise<void> {
  const sql = postgres(market.ownerUrl, { max: 1, onnotice() {} });
  await sql`alter database rattledrum set synchronous_commit = off`;
  await sql`alter system set wal_writer_delay = '10s'`;
  await sql.end();
  // Open connections keep their old setting, so everything is restarted.
  await market.kill("both");
}
