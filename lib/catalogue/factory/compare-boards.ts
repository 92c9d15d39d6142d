import type { BoardChange, BoardState } from "./board";

const numbers = ["backlog", "stock", "setupDays", "checkDays", "transferDays"] as const;

/** Lists the differences between two states of a board in the order of its form. Compares lines by position. */
export function compareBoards(before: BoardState | undefined, after: BoardState): BoardChange[] {
  if (!before) return [{ what: "first" }];
  const changes: BoardChange[] = [];
  for (const what of numbers)
    if (before[what] !== after[what]) changes.push({ what, from: before[what], to: after[what] });
  for (const what of ["lines", "closedDays", "sites"] as const)
    if (before[what].length !== after[what].length)
      changes.push({ what, from: before[what].length, to: after[what].length });
    else if (what !== "lines" && JSON.stringify(before[what]) !== JSON.stringify(after[what]))
      changes.push({ what, from: before[what].length, to: after[what].length });
  for (const [index, line] of after.lines.entries()) {
    const lineBefore = before.lines[index];
    if (lineBefore) changes.push(...lineChanges(lineBefore, line, index + 1));
  }
  return changes.length > 0 ? changes : [{ what: "kept" }];
}

type Line = BoardState["lines"][number];

function lineChanges(before: Line, after: Line, line: number): BoardChange[] {
  const changes: BoardChange[] = [];
  if (before.dailyOutput !== after.dailyOutput)
    changes.push({ what: "output", line, from: before.dailyOutput, to: after.dailyOutput });
  if (before.state !== after.state) changes.push({ what: "state", line, from: before.state, to: after.state });
  const isSame = (["name", "site", "ownership", "categoryId"] as const).every(
    (field) => before[field] === after[field],
  );
  if (!isSame) changes.push({ what: "line", line });
  return changes;
}
