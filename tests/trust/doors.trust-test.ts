import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endpoints } from "../authorization-matrix/endpoints";
import { type Action, listActions } from "./fuzz/actions";
import { type Call, flight, multipart, multipartType, plainForm } from "./fuzz/bodies";
import { listRoutes, type Route } from "./fuzz/routes";
import { openTrustMarket } from "./market";
import { send } from "./send";
import { makeTrustWorld, type TrustWorld } from "./world";

let opened: Awaited<ReturnType<typeof openTrustMarket>>;
let world: TrustWorld;
let sql: postgres.Sql;
let actions: Action[];
const routes = listRoutes();

beforeAll(async () => {
  opened = await openTrustMarket({ WORKER: "off" });
  world = await makeTrustWorld(opened.dataDir);
  sql = postgres(opened.market.ownerUrl, { max: 1, onnotice() {} });
  actions = await listActions();
});
afterAll(async () => {
  await sql?.end();
  await opened?.close();
});

/** Returns a value for a field by its name, taken from the other shop. */
const sampleOf = (name: string): string => {
  const { things, listing, shop } = world;
  const values: [RegExp, string | number][] = [
    [/^locale$/, "en"],
    [/shop/i, /Id$/.test(name) ? things.shopId : shop],
    [/listing(s|Ids?)?(\[\])?$/i, name === "listing" ? listing : things.listingId],
    [/inquir/i, things.inquiryId],
    [/quote/i, things.quoteId],
    [/import/i, things.importId],
    [/token/i, "a-guess"],
    [/email/i, "someone@example.com"],
    [/role/i, "manager"],
    [/price|amount/i, "12.50"],
    [/On$|day|until|date/i, "2027-03-01"],
    [/quantity|moq|days|number|count|floor|street|year/i, "3"],
    [/currency/i, "CNY"],
    [/^isOn|publish|keep/i, "on"],
    [/key|Id$/i, "3f0a4a5e-6f0e-4d3b-9c0c-0a4a5e6f0e4d"],
  ];
  return String(values.find(([pattern]) => pattern.test(name))?.[1] ?? "text of a stranger");
};

const fill = (path: string) =>
  path
    .replace(/\[locale\]/g, "en")
    .replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name) =>
      name === "id" && path.includes("inquiries") ? world.things.inquiryId : sampleOf(name),
    );

let visitors = 0;
/** Sends each call from its own address, so that no rate limit refuses it. */
const headersOf = (session: string) => ({
  origin: opened.market.origin,
  "x-forwarded-for": `10.1.${++visitors >> 8}.${visitors & 255}`,
  ...(session && { cookie: `session=${session}` }),
});

/** In the workspace React calls actions; documents post forms. */
function callOf({ id, page, shape }: Action, session: string): Call {
  const names = Object.keys(shape?.properties ?? { shopId: {}, listingId: {}, inquiryId: {}, body: {} });
  const fields = names.map((name): [string, string] => [name, sampleOf(name)]);
  const isCall = page.startsWith("/[locale]/workspace");
  const called = isCall && { "next-action": id, accept: "text/x-component" };
  return {
    method: "POST",
    path: fill(page),
    headers: { ...headersOf(session), ...called, "content-type": multipartType },
    body: multipart(isCall ? flight(id, fields) : plainForm(id, fields)),
  };
}

function callsOfRoute({ path, methods }: Route, session: string): Call[] {
  const query = new URLSearchParams(
    ["shop", "listing", "import", "picture", "archive", "draft", "offset"].map((name) => [name, sampleOf(name)]),
  );
  return methods.map((method) => ({
    method,
    path: `${fill(path)}?${query}`,
    headers: { ...headersOf(session), "content-type": "application/json", "sec-fetch-site": "same-origin" },
    ...(method !== "GET" && { body: Buffer.from(JSON.stringify({ shopId: world.things.shopId, bytes: 1 })) }),
  }));
}

const isRestricted = (access: string | undefined) => access !== undefined && access !== "everyone";

describe("a guest", () => {
  test("is redirected to sign-in by every action that is not for everyone", async () => {
    const open: string[] = [];
    for (const action of actions.filter(({ file }) => isRestricted(endpoints[file]))) {
      const { status, headers } = await send(opened.market.origin, callOf(action, ""));
      const leads = `${headers.get("location")} ${headers.get("x-action-redirect")}`;
      if (!leads.includes("/sign-in")) open.push(`${action.file} ${action.name}: ${status} ${leads}`);
    }
    expect(open).toEqual([]);
  });

  test("gets nothing from every route that is not for everyone", async () => {
    const open: string[] = [];
    for (const route of routes.filter(({ access }) => isRestricted(access)))
      for (const call of callsOfRoute(route, "")) {
        const { status } = await send(opened.market.origin, call);
        if (![303, 401, 403, 404, 415].includes(status)) open.push(`${call.method} ${route.path}: ${status}`);
      }
    expect(open).toEqual([]);
  });
});

describe("a signed-in person outside the shop", () => {
  test.each(["stranger", "buyer"] as const)(
    "changes no row of the shop through any action or route: %s",
    async (who) => {
      const before = await rowsOf(world.things.shopId);
      await callAll(world.sessions[who]);
      expect(await rowsOf(world.things.shopId)).toEqual(before);
    },
  );

  test("changes rows with the same calls if they own the shop", async () => {
    const before = await rowsOf(world.things.shopId);
    await callAll(world.sessions.owner);
    expect(await rowsOf(world.things.shopId)).not.toEqual(before);
  });
});

async function callAll(session: string): Promise<void> {
  for (const action of actions.filter(({ file }) => isRestricted(endpoints[file])))
    await send(opened.market.origin, callOf(action, session));
  for (const route of routes.filter(({ access }) => isRestricted(access)))
    for (const call of callsOfRoute(route, session)) await send(opened.market.origin, call);
}

/** Hashes the rows of a shop in each table, read as the owner of the tables; skips what buyers saved of the shop. */
async function rowsOf(shopId: number): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select c.table_name as name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'shop_id' and t.table_type = 'BASE TABLE' and c.table_name not like 'saved_%'`;
  const rows: Record<string, string> = {};
  for (const { name } of tables) {
    const [found] = await sql<{ count: number; print: string | null }[]>`
      select count(*)::int as count, md5(string_agg(r::text, '|' order by r::text)) as print
      from ${sql(name)} r where shop_id = ${shopId}`;
    if (found?.count) rows[name] = `${found.count} ${found.print}`;
  }
  expect(Object.keys(rows).length).toBeGreaterThan(8);
  return rows;
}
