import postgres, { type Sql } from "postgres";
import { locales } from "@/lib/i18n/locale";
import { addressOf, kindOf } from "./address";
import type { FetchPage } from "./fetch-page";
import { readPage } from "./read-page";
import type { Report } from "./report";
import type { Visits } from "./visits";
import { inParallel } from "./walk";

/** An address with a known response: a redirect leads to `to` in one step, a page has `to` as its canonical address. */
export type Probe = { address: string; status: 200 | 308 | 404 | 410; to?: string };

const base36 = (id: string | number) => Number(id).toString(36);
const maxRows = 20;

/** Reads from the tables which addresses are gone, moved or missing, in every language. */
export async function readProbes(databaseUrl: string): Promise<Probe[]> {
  const sql = postgres(databaseUrl, { max: 1, connection: { role: "rattledrum_app" }, onnotice() {} });
  try {
    const found = [await missing(sql), await gone(sql), await moved(sql), await withParameters(sql)].flat();
    return locales.flatMap((locale) =>
      found.map(({ address, status, to }) => ({
        address: `/${locale}${address}`,
        status,
        ...(to !== undefined && { to: `/${locale}${to}` }),
      })),
    );
  } finally {
    await sql.end();
  }
}

async function missing(sql: Sql): Promise<Probe[]> {
  const [row] = await sql<{ category: string; handle: string }[]>`
    select (select slug || '-' from categories where parent_id is not null order by id limit 1) as category,
      (select handle from shops where closed_at is null order by id limit 1) as handle`;
  const addresses = [
    "/nothing",
    "/p/no-such-design-1",
    "/shop/no-such-shop",
    "/c/no-such-goods-zzz",
    "/videos/no-clip-1",
  ];
  const [first] = await sql<
    { id: number }[]
  >`select id from categories where parent_id is not null order by id limit 1`;
  const suspended = await sql<{ handle: string }[]>`
    select handle from shops where sanction = 'suspended' limit ${maxRows}`;
  const hidden = suspended.flatMap(({ handle }) => [`/shop/${handle}`, `/shop/${handle}/designs`]);
  const pastTheEnd = [`/c/${row?.category}${base36(first?.id ?? 0)}`, `/shop/${row?.handle}/designs`, "/new"];
  return [...addresses, ...hidden, ...pastTheEnd.map((path) => `${path}?page=99999`)].map((address) => ({
    address,
    status: 404,
  }));
}

async function gone(sql: Sql): Promise<Probe[]> {
  const removed = await sql<{ id: string }[]>`
    select id from listings where status = 'removed' order by id desc limit ${maxRows}`;
  const closed = await sql<{ handle: string }[]>`
    select handle from shops where closed_at is not null and sanction is distinct from 'suspended' limit ${maxRows}`;
  return [
    ...removed.map(({ id }) => `/p/whatever-${base36(id)}`),
    ...closed.flatMap(({ handle }) => [`/shop/${handle}`, `/shop/${handle}/designs`]),
  ].map((address) => ({ address, status: 410 }));
}

async function moved(sql: Sql): Promise<Probe[]> {
  const renamed = await sql<{ old: string; handle: string }[]>`
    select f.handle as old, s.handle from former_handles f join shops s on s.id = f.shop_id
    where s.closed_at is null order by f.created_at desc limit ${maxRows}`;
  const written = await sql<{ id: number; slug: string }[]>`
    select id, slug from categories where parent_id is not null order by id limit 2`;
  return [
    ...renamed.map(({ old, handle }) => [`/shop/${old}`, `/shop/${handle}`]),
    ...renamed.map(({ old, handle }) => [`/shop/${old}/designs`, `/shop/${handle}/designs`]),
    ...written.map(({ id, slug }) => [`/c/an-old-name-${base36(id)}`, `/c/${slug}-${base36(id)}`]),
    ...written.map(({ id, slug }) => [`/c/${slug.toUpperCase()}-${base36(id)}/`, `/c/${slug}-${base36(id)}`]),
  ].map(([address = "", to]) => ({ address, status: 308, to }));
}

/** Probes that parameters of campaigns and visitors do not create another page. */
async function withParameters(sql: Sql): Promise<Probe[]> {
  const open = await sql<{ handle: string }[]>`
    select s.handle from shops s where s.closed_at is null and exists (
      select from listings l where l.shop_id = s.id and l.status = 'published') order by s.id limit 1`;
  const filled = await sql<{ id: number; slug: string }[]>`
    select c.id, c.slug from categories c join listings l on l.category_id = c.id and l.status = 'published'
    order by c.id limit 1`;
  const pages = [
    ...open.map(({ handle }) => `/shop/${handle}`),
    ...filled.map(({ id, slug }) => `/c/${slug}-${base36(id)}`),
  ];
  const added = ["utm_source=mail&ref=friend", "currency=EUR", "qty=600"];
  return pages.flatMap((to) => added.map((query): Probe => ({ address: `${to}?${query}`, status: 200, to })));
}

/** Requests each probe and checks the response; reports indexed pages that have the title of an error page. */
export async function probe(
  probes: Probe[],
  { origin, fetchPage, visits, report }: { origin: string; fetchPage: FetchPage; visits: Visits; report: Report },
) {
  await inParallel(probes, 4, async ({ address, status, to }) => {
    const answer = await fetchPage(address);
    const complain = (fault: "softMissing" | "broken" | "chains" | "head", problem: string) =>
      report.complain(fault, kindOf(address), `${address} ${problem}`);
    if (answer.status === 200 && status >= 400) complain("softMissing", `answers 200, not ${status}`);
    else if (answer.status !== status) complain("broken", `answers ${answer.status}, not ${status}`);
    if (answer.status === 308) {
      const location = addressOf(answer.headers.location ?? "", origin + address, origin);
      if (to !== undefined && location !== to) complain("chains", `leads to ${location}, not to ${to}`);
    }
    const { title, canonical } = readPage(answer.body.toString()).head;
    if (status === 200 && canonical !== origin + to) complain("head", `has the canonical address ${canonical}`);
    if (answer.status < 400) return;
    const namesake = visits.titles.get(`${address.split("/")[1]} ${title.trim()}`);
    if (namesake)
      report.complain("softMissing", kindOf(namesake), `${namesake} is called "${title}" as what is missing`);
  });
}
