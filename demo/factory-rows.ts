import type { BoardChange } from "../lib/catalogue/factory/board";
import type { ProductionLine } from "../lib/catalogue/factory/lead-time";
import { toPromiseRow } from "../lib/catalogue/factory/to-promise-row";
import { before, day } from "./ids";
import type { Rows } from "./rows";

type People = Record<"owner" | "manager" | "assistant", string | undefined>;
type NextId = (at: Date) => number;

/** The plush shop grew from two lines to twelve in a fortnight, because its crying horse went viral. */
const factory = { handle: "happy-sister-toys", ownLines: 4, lines: 12, dailyOutput: 1_667, backlog: 60_000 };
const load = { backlog: factory.backlog, stock: 0, setupDays: 1, checkDays: 2, transferDays: 0 };
const partner = { city: "东阳", squareMetres: 4_200, staff: 130 };

/** Changes of the board, oldest first: days ago, the member's role, and the changed values. */
const history: [daysAgo: number, by: keyof People, changes: BoardChange[]][] = [
  [26, "owner", [{ what: "first" }]],
  [20, "manager", [{ what: "kept" }]],
  [13, "owner", [{ what: "backlog", from: 2_400, to: 21_000 }]],
  [
    12,
    "owner",
    [
      { what: "backlog", from: 21_000, to: 38_000 },
      { what: "lines", from: 2, to: 4 },
    ],
  ],
  [
    9,
    "manager",
    [
      { what: "backlog", from: 38_000, to: 74_000 },
      { what: "lines", from: 4, to: 10 },
      { what: "sites", from: 0, to: 1 },
    ],
  ],
  [7, "manager", [{ what: "lines", from: 10, to: 12 }]],
  [5, "owner", [{ what: "state", line: 12, from: "setting_up", to: "running" }]],
  [2, "manager", [{ what: "backlog", from: 74_000, to: 60_000 }]],
  [0.25, "manager", [{ what: "kept" }]],
];

/** Adds the factory board of the plush shop with its history; does nothing for other shops. */
export function addFactory(
  rows: Rows,
  handle: string,
  { id: shopId, userIds }: { id: number; userIds: People },
  nextId: NextId,
  now: Date,
): void {
  if (handle !== factory.handle) return;
  const touchedAt = before(now, day / 4);
  rows.factoryBoards.push({ shopId, ...load, touchedAt });
  rows.factorySites.push({ shopId, position: 1, ...partner });
  const lines = Array.from({ length: factory.lines }, (_, index) => lineAt(index));
  lines.forEach((line, index) => {
    const since = before(now, (14 - (index + 1) / 2) * day);
    rows.productionLines.push({ ...line, id: nextId(since), shopId, position: index + 1, since });
  });
  const board = { ...load, closedDays: [], touchedAt: touchedAt.toISOString(), lines };
  rows.shopPromises.push({ shopId, ...toPromiseRow(board, now) });
  for (const [daysAgo, by, changes] of history) {
    const createdAt = before(now, daysAgo * day);
    rows.boardChanges.push({ id: nextId(createdAt), shopId, userId: userIds[by] ?? userIds.owner, createdAt, changes });
  }
}

/** The first lines belong to the shop, the others to a partner in the neighbouring town. */
const lineAt = (index: number): ProductionLine => {
  const isOwn = index < factory.ownLines;
  return {
    name: isOwn ? "" : `东阳 ${index - factory.ownLines + 1}`,
    site: isOwn ? 0 : 1,
    ownership: isOwn ? "own" : "partner",
    dailyOutput: factory.dailyOutput,
    state: "running",
    categoryId: null,
  };
};
