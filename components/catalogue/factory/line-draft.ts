import { lineStates, mostLines, owners } from "@/lib/catalogue/factory/choices";
import type { ProductionLine } from "@/lib/catalogue/factory/lead-time";
import type { FormState } from "@/lib/http/form-shape";

/** A line as it stands in the form; `id` tells rows apart while they are copied and taken away. */
export type LineDraft = {
  id: number;
  name: string;
  site: string;
  ownership: (typeof owners)[number];
  dailyOutput: string;
  state: (typeof lineStates)[number];
  categoryId: string;
};

const blank = { name: "", site: "0", ownership: "own", dailyOutput: "", state: "running", categoryId: "" } as const;

/** So many lines are open at first; more are folded to one row each. */
export const mostOpen = 3;

/** What was typed where something was wrong, else the lines there are, else one that is empty. */
export function firstLines(lines: readonly ProductionLine[] | undefined, typed: FormState["values"]): LineDraft[] {
  const count = Object.keys(typed).filter((name) => /^lines\.\d+\.dailyOutput$/.test(name)).length;
  if (count > 0) return Array.from({ length: count }, (_, index) => typedLine(index, typed));
  if (!lines?.length) return [{ ...blank, id: 0 }];
  return lines.map(({ name, site, ownership, dailyOutput, state, categoryId }, id) => ({
    ...{ id, name, ownership, state },
    site: String(site),
    dailyOutput: String(dailyOutput),
    categoryId: categoryId === null ? "" : String(categoryId),
  }));
}

function typedLine(index: number, typed: FormState["values"]): LineDraft {
  const of = (field: string) => String(typed[`lines.${index}.${field}`] ?? "");
  return {
    id: index,
    name: of("name"),
    site: of("site") || "0",
    ownership: owners.find((each) => each === of("ownership")) ?? "own",
    dailyOutput: of("dailyOutput"),
    state: lineStates.find((each) => each === of("state")) ?? "running",
    categoryId: of("categoryId"),
  };
}

/** So many more like the one at `index`, right after it; a name stays with the first. */
export function withCopies(lines: readonly LineDraft[], index: number, count: number): LineDraft[] {
  const like = lines[index] ?? { ...blank, id: 0 };
  const next = Math.max(...lines.map(({ id }) => id), 0) + 1;
  const room = Math.max(0, Math.min(count, mostLines - lines.length));
  const copies = Array.from({ length: room }, (_, at) => ({ ...like, name: "", id: next + at }));
  return [...lines.slice(0, index + 1), ...copies, ...lines.slice(index + 1)];
}
