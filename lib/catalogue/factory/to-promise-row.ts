import { dayInYiwu } from "../working-days";
import { type Board, dailyOutputOf, isFresh, staleAfterDays, toPace } from "./lead-time";
import { toLeadTimeSteps } from "./to-lead-time-steps";

/** Converts a board to its public row in `shop_promises`, as of `now`. */
export function toPromiseRow({ lines, busyUntil = null, busyQuantity = null, ...load }: Board, now: Date) {
  const board: Board = { ...load, lines };
  const categoryIds = [...new Set(lines.flatMap(({ categoryId }) => categoryId ?? []))];
  const outputFor = (categoryId?: number) => dailyOutputOf(lines, categoryId);
  const ofAny = outputFor();
  const outputs = { "0": ofAny, ...Object.fromEntries(categoryIds.map((id) => [id, outputFor(id) - ofAny])) };
  const isBusy = busyUntil !== null && Date.parse(busyUntil) > now.getTime();
  return {
    board: { ...load, closedDays: load.closedDays.filter((day) => day >= dayInYiwu(now)), outputs },
    steps: stepsByCategory(board, categoryIds),
    boardValidUntil: new Date(Date.parse(load.touchedAt) + staleAfterDays * 86_400_000),
    busyUntil: isBusy ? new Date(busyUntil) : null,
    busyQuantity: isBusy ? busyQuantity : null,
    leadTimesFrom: isFresh(load, now) ? ("board" as const) : ("listing" as const),
  };
}

function stepsByCategory(board: Board, categoryIds: readonly number[]) {
  const steps = [undefined, ...categoryIds].map((id) => [String(id ?? 0), toLeadTimeSteps(toPace(board, id))] as const);
  return Object.fromEntries(steps.flatMap(([id, found]) => (found ? [[id, found]] : [])));
}
