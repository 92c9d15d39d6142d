import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, database } from "@/db/client";
import { makeUser } from "@/db/testing";
import { pointToMarketDatabase } from "@/e2e/support/database";
import { type Fields, post, readForm } from "../crash/form";
import { makeShopsWithListings } from "../crash/make-shops";
import { openTrustMarket } from "./market";
import { isFullRun } from "./settings";

/**
 * Number of addresses of each kind, measured in turns; with few of them the median varies more, so the tolerance is
 * higher.
 */
const count = isFullRun ? 1_000 : 100;
const tolerance = isFullRun ? 0.05 : 0.15;

let opened: Awaited<ReturnType<typeof openTrustMarket>>;
let known: string[];
let designs: string[];

beforeAll(async () => {
  opened = await openTrustMarket({ WORKER: "off" });
  process.env.DATA_DIR = opened.dataDir;
  pointToMarketDatabase();
  known = [];
  await database.transaction(async (tx) => {
    for (let at = 0; at < count; at++) known.push((await makeUser({}, tx)).email);
  });
  await closeDatabase();
  designs = await makeShopsWithListings();
});
afterAll(() => opened?.close());

const median = (values: number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

let visitors = 0;
async function time(page: string, fields: Fields): Promise<{ milliseconds: number; answer: string }> {
  const address = `10.${(++visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`;
  const from = performance.now();
  const response = await post(opened.market.origin + page, fields, address);
  const text = await response.text();
  const milliseconds = performance.now() - from;
  return { milliseconds, answer: `${response.status} ${response.headers.get("location")} ${text.length}` };
}

type Flow = { page: (at: number) => string; field: string; fill: (email: string) => Fields };
const flows: Record<string, Flow> = {
  "requesting a sign-in link": { page: () => "/en/sign-in", field: "email", fill: (email) => ({ email }) },
  "a wrong password": {
    page: () => "/en/sign-in",
    field: "password",
    fill: (email) => ({ email, password: "three sisters and no drum" }),
  },
  "sending an inquiry": {
    page: (at) => designs[at % designs.length] ?? "",
    field: "lines.0.quantity",
    fill: (email) => ({
      ...{ email, key: randomUUID(), "lines.0.quantity": "2400", name: "Beatriz Souza" },
      ...{ country: "BR", message: `How soon? ${email}` },
    }),
  },
};

test.each(Object.entries(flows))(
  "%s takes as long, and has the same response, whether or not the address is known",
  async (_, flow) => {
    const forms = new Map<string, Fields>();
    const measure = async (email: string, at: number) => {
      const page = flow.page(at);
      const form = forms.get(page) ?? readForm(await (await opened.market.get(page)).text(), flow.field);
      forms.set(page, form);
      return time(page, { ...form, ...flow.fill(email) });
    };
    for (let at = 0; at < 20; at++) await measure(`warm-${at}@example.com`, at);
    const times = { known: [] as number[], unknown: [] as number[] };
    const answers = { known: new Set<string>(), unknown: new Set<string>() };
    for (const [at, email] of known.entries()) {
      const addresses = {
        known: email,
        unknown: `nobody-${at}${email.slice(email.indexOf("@"))}`.padStart(email.length, "n"),
      };
      const order = at % 2 ? (["known", "unknown"] as const) : (["unknown", "known"] as const);
      for (const kind of order) {
        const { milliseconds, answer } = await measure(addresses[kind], at);
        times[kind].push(milliseconds);
        answers[kind].add(answer.replaceAll(addresses[kind], "…"));
      }
    }
    const [one, other] = [median(times.known), median(times.unknown)];
    console.log(`known ${one.toFixed(2)} ms, unknown ${other.toFixed(2)} ms, n = ${count}`);
    expect(Math.abs(one - other) / other).toBeLessThan(tolerance);
    expect([...answers.known].map((each) => each.split(" ")[0])).toEqual(
      [...answers.unknown].map((each) => each.split(" ")[0]),
    );
  },
);
