import type { BoardChange, BoardState } from "./board";

const numbers = ["backlog", "stock", "setupDays", "checkDays", "transferDays"] as const;

/** What is different on the board now, in the order of its form. Lines are compared by their place. */
export function changesOf(before: BoardState | undefined, after: BoardState): BoardChange[] {
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
    const was = before.lines[index];
    if (was) changes.push(...lineChanges(was, line, index + 1));
  }
  return changes.length > 0 ? changes : [{ what: "kept" }];
}

type Line = BoardState["lines"][number];

function lineChanges(was: Line, is: Line, line: number): BoardChange[] {
  const changes: BoardChange[] = [];
  if (was.dailyOutput !== is.dailyOutput)
    changes.push({ what: "output", line, from: was.dailyOutput, to: is.dailyOutput });
  if (was.state !== is.state) changes.push({ what: "state", line, from: was.state, to: is.state });
  const isSame = (["name", "site", "ownership", "categoryId"] as const).every((field) => was[field] === is[field]);
  if (!isSame) changes.push({ what: "line", line });
  return changes;
}
