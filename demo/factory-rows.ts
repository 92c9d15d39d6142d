import { before, day } from "./ids";
import type { Rows } from "./rows";

/** The factory of the horse that went viral: twelve lines at work, and a queue. */
const told = { handle: "happy-sister-toys", lines: 12, dailyOutput: 1_667, backlog: 60_000 };

/** Writes the factory board of the shop whose lines are told of. */
export function addFactory(rows: Rows, handle: string, shopId: number, nextId: (at: Date) => number, now: Date): void {
  if (handle !== told.handle) return;
  const { backlog, dailyOutput } = told;
  rows.factoryBoards.push({
    shopId,
    backlog,
    setupDays: 1,
    checkDays: 2,
    transferDays: 0,
    touchedAt: before(now, day / 4),
  });
  for (let position = 1; position <= told.lines; position++) {
    const since = before(now, (14 - position / 2) * day);
    rows.productionLines.push({ id: nextId(since), shopId, position, dailyOutput, since });
  }
}
