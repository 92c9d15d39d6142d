import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fields, post, readForm } from "../crash/form";
import { makeShopsWithListings } from "../crash/make-shops";
import { inParallel } from "./in-parallel";
import { openTrustMarket } from "./market";
import { isFullRun } from "./settings";

/** Number of forms that are sent twice at the same moment. */
const pairs = isFullRun ? 10_000 : 200;

let opened: Awaited<ReturnType<typeof openTrustMarket>>;
let sql: postgres.Sql;
let forms: { page: string; fields: Fields }[];

beforeAll(async () => {
  opened = await openTrustMarket({ WORKER: "off" });
  const { dataDir, market } = opened;
  process.env.DATA_DIR = dataDir;
  const pages = await makeShopsWithListings();
  forms = [];
  for (const page of pages) forms.push({ page, fields: readForm(await (await market.get(page)).text(), "email") });
  sql = postgres(market.ownerUrl, { max: 1, onnotice() {} });
});
afterAll(async () => {
  await sql?.end();
  await opened?.close();
});

let visitors = 0;
/** Sends the form, repeatedly while the market is busy, and returns status and redirect. */
async function send(at: number, fields: Fields): Promise<{ status: number; to: string }> {
  const { page = "", fields: own = {} } = forms[at % forms.length] ?? {};
  const address = `10.${(++visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`;
  const whole = { ...own, "lines.0.quantity": "2400", name: "Beatriz Souza", country: "BR", ...fields };
  for (;;) {
    const answer = await post(opened.market.origin + page, whole, address);
    await answer.arrayBuffer();
    if (answer.status !== 503) return { status: answer.status, to: answer.headers.get("location") ?? "" };
  }
}

const inquiry = (key: string) => ({ key, email: `${key}@example.com`, message: `How soon? ${key}` });
const countOf = async (keys: string[]) => {
  const found = await sql<{ email: string; count: number }[]>`
    select buyer_email as email, count(*)::int as count from inquiries where buyer_email = any (${keys.map((key) => `${key}@example.com`)})
    group by 1`;
  return found.map(({ count }) => count);
};

test(`${pairs} forms sent twice at once create one inquiry each, and both responses redirect to it`, async () => {
  const keys = Array.from({ length: pairs }, () => randomUUID());
  const wrong: string[] = [];
  await inParallel(4, [...keys.entries()], async ([at, key]) => {
    const [one, other] = await Promise.all([send(at, inquiry(key)), send(at, inquiry(key))]);
    if (one.status !== 303 || one.status !== other.status || one.to !== other.to) wrong.push(`${one.to} ${other.to}`);
  });
  expect(wrong).toEqual([]);
  expect(await countOf(keys)).toEqual(keys.map(() => 1));
});

test("the same key with another text is a conflict, and another key is another inquiry", async () => {
  const key = randomUUID();
  expect((await send(0, inquiry(key))).status).toBe(303);
  expect((await send(0, { ...inquiry(key), message: "And in blue?" })).status).toBe(422);
  expect(await countOf([key])).toEqual([1]);
  expect((await send(0, { ...inquiry(key), key: randomUUID(), message: "And in green?" })).status).toBe(303);
  expect(await countOf([key])).toEqual([2]);
});
