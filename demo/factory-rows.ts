import type { BoardChange } from "../lib/catalogue/factory/board";
import type { ProductionLine } from "../lib/catalogue/factory/lead-time";
import { toPromiseRow } from "../lib/catalogue/factory/to-promise-row";
import { isOpenDay } from "../lib/catalogue/working-days";
import { growth, linesOn, ownLines } from "./factory-growth";
import { before, day, hour, minute } from "./ids";
import type { Rows } from "./rows";
import { dealsOf, storyShop, storyWeek } from "./story-week";
import type { InquiryShop } from "./talk/thread";
import { yiwuDate, yiwuDay } from "./yiwu";

type NextId = (at: Date) => number;
type Entry = { at: Date; by?: keyof InquiryShop["userIds"]; changes: BoardChange[] };

/** Pieces a line makes on a working day. */
const dailyOutput = 1_667;
/** The backlog before the crying horse went viral. */
const backlogBefore = 2_400;
/** Days before today on which the shop subtracted the finished pieces from the backlog. */
const countedAgo = [9, 6, 4, 2];
const partner = { city: "东阳", squareMetres: 4_200, staff: 130 };

/** Adds the factory board of the plush shop with its history: the deals of the week, and the lines they paid for. */
export function addFactory(rows: Rows, shops: readonly InquiryShop[], nextId: NextId, now: Date): void {
  const shop = shops.find(({ handle }) => handle === storyShop);
  if (!shop) return;
  const { id: shopId, userIds } = shop;
  const touchedAt = before(now, day / 4);
  const { backlog, entries } = bookDeals(rows, shop, now);
  const load = { backlog, stock: 0, setupDays: 1, checkDays: 2, transferDays: 0 };
  rows.factoryBoards.push({ shopId, ...load, touchedAt });
  rows.factorySites.push({ shopId, position: 1, ...partner });
  const lines = Array.from({ length: linesOn(0) }, (_, index) => lineAt(index));
  lines.forEach((line, index) => {
    const since = before(now, (growth.find((step) => step.lines > index)?.daysAgo ?? 0) * day);
    rows.productionLines.push({ ...line, id: nextId(since), shopId, position: index + 1, since });
  });
  const board = { ...load, closedDays: [], touchedAt: touchedAt.toISOString(), lines };
  rows.shopPromises.push({ shopId, ...toPromiseRow(board, now) });
  for (const { at, by, changes } of [...entries, ...listGrowth(now)].sort((a, b) => a.at.getTime() - b.at.getTime()))
    rows.boardChanges.push({
      ...{ id: nextId(at), shopId, createdAt: at, changes },
      userId: by ? (userIds[by] ?? userIds.owner) : null,
    });
}

/** Books the agreed pieces of each day since the week began, and subtracts what the running lines have made. */
function bookDeals(rows: Rows, shop: InquiryShop, now: Date): { backlog: number; entries: Entry[] } {
  const deals = dealsOf(rows, shop, new Date(yiwuDay(now) - storyWeek.firstAgo * day - 8 * hour));
  const entries: Entry[] = [];
  let backlog = backlogBefore;
  let made = 0;
  for (let ago = storyWeek.firstAgo; ago >= 0; ago--) {
    const date = yiwuDate(now, ago);
    const ofDay = deals.filter(({ decidedAt }) => yiwuDate(decidedAt) === date);
    const times = ofDay.map(({ decidedAt }) => decidedAt.getTime());
    if (countedAgo.includes(ago)) {
      const left = Math.max(0, backlog - made);
      const countedAt = openingOf(ago, now);
      times.push(countedAt + minute);
      entries.push({ at: new Date(countedAt), by: "manager", changes: [{ what: "backlog", from: backlog, to: left }] });
      backlog = left;
      made = 0;
    }
    const pieces = ofDay.reduce((sum, { quantity }) => sum + quantity, 0);
    if (pieces > 0) entries.push({ at: new Date(Math.max(...times)), changes: [{ what: "agreed", pieces }] });
    backlog += pieces;
    if (isOpenDay(date)) made += linesOn(ago) * dailyOutput;
  }
  return { backlog, entries };
}

/** Nine in the morning in Yiwu. */
const openingOf = (ago: number, now: Date): number => yiwuDay(now) - ago * day + hour;

/** Lists the other changes of the board: new lines, the partner's factory, and confirmations. */
function listGrowth(now: Date): Entry[] {
  const steps = growth.flatMap(({ lines, daysAgo }, index): Entry[] => {
    const from = growth[index - 1]?.lines;
    if (from === undefined) return [{ at: before(now, daysAgo * day), by: "owner", changes: [{ what: "first" }] }];
    const changes: BoardChange[] = [{ what: "lines", from, to: lines }];
    if (from <= ownLines && lines > ownLines) changes.push({ what: "sites", from: 0, to: 1 });
    return [{ at: before(now, daysAgo * day), by: index % 2 ? "owner" : "manager", changes }];
  });
  const confirmed = [20, 0.25].map(
    (daysAgo): Entry => ({ at: before(now, daysAgo * day), by: "manager", changes: [{ what: "kept" }] }),
  );
  return [...steps, ...confirmed];
}

/** The first lines belong to the shop, the others to a partner in the neighbouring town. */
const lineAt = (index: number): ProductionLine => {
  const isOwn = index < ownLines;
  return {
    name: isOwn ? "" : `东阳 ${index - ownLines + 1}`,
    site: isOwn ? 0 : 1,
    ownership: isOwn ? "own" : "partner",
    dailyOutput,
    state: "running",
    categoryId: null,
  };
};
