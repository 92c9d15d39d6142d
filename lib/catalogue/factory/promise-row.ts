import { dayInYiwu } from "../working-days";
import { type Board, believedDays, dailyOutputOf, isBelieved, paceOf } from "./lead-time";
import { stepsOf } from "./steps-of";

/** What buyers may know of a board at this moment, as `shop_promises` keeps it. */
export function promiseRow({ lines, busyUntil = null, busyQuantity = null, ...load }: Board, now: Date) {
  const board: Board = { ...load, lines };
  const kinds = [...new Set(lines.flatMap(({ categoryId }) => categoryId ?? []))];
  const runs = (categoryId?: number) => dailyOutputOf(lines, categoryId);
  const ofAny = runs();
  const outputs = { "0": ofAny, ...Object.fromEntries(kinds.map((kind) => [kind, runs(kind) - ofAny])) };
  const isBusy = busyUntil !== null && Date.parse(busyUntil) > now.getTime();
  return {
    board: { ...load, closedDays: load.closedDays.filter((day) => day >= dayInYiwu(now)), outputs },
    steps: stepsByKind(board, kinds),
    boardValidUntil: new Date(Date.parse(load.touchedAt) + believedDays * 86_400_000),
    busyUntil: isBusy ? new Date(busyUntil) : null,
    busyQuantity: isBusy ? busyQuantity : null,
    leadTimesFrom: isBelieved(load, now) ? ("board" as const) : ("listing" as const),
  };
}

function stepsByKind(board: Board, kinds: readonly number[]) {
  const steps = [undefined, ...kinds].map((kind) => [String(kind ?? 0), stepsOf(paceOf(board, kind))] as const);
  return Object.fromEntries(steps.flatMap(([kind, found]) => (found ? [[kind, found]] : [])));
}
