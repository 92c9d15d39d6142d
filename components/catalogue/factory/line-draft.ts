import { lineOwners, lineStates, maxLines } from "@/lib/catalogue/factory/choices";
import type { ProductionLine } from "@/lib/catalogue/factory/lead-time";
import type { FormState } from "@/lib/http/form-shape";

/** Form state of a production line; `id` is the row's React key. */
export type LineDraft = {
  id: number;
  name: string;
  site: string;
  ownership: (typeof lineOwners)[number];
  dailyOutput: string;
  state: (typeof lineStates)[number];
  categoryId: string;
};

const blank = { name: "", site: "0", ownership: "own", dailyOutput: "", state: "running", categoryId: "" } as const;

/** Up to this number of lines the form opens all; more are collapsed to one row each. */
export const maxOpenLines = 3;

/** Returns the submitted lines after an error, else the saved lines, else one empty line. */
export function initialLines(lines: readonly ProductionLine[] | undefined, typed: FormState["values"]): LineDraft[] {
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
    ownership: lineOwners.find((each) => each === of("ownership")) ?? "own",
    dailyOutput: of("dailyOutput"),
    state: lineStates.find((each) => each === of("state")) ?? "running",
    categoryId: of("categoryId"),
  };
}

/** Inserts `count` copies after the line at `index`, without its name, up to the maximum number of lines. */
export function withCopies(lines: readonly LineDraft[], index: number, count: number): LineDraft[] {
  const original = lines[index] ?? { ...blank, id: 0 };
  const next = Math.max(...lines.map(({ id }) => id), 0) + 1;
  const room = Math.max(0, Math.min(count, maxLines - lines.length));
  const copies = Array.from({ length: room }, (_, at) => ({ ...original, name: "", id: next + at }));
  return [...lines.slice(0, index + 1), ...copies, ...lines.slice(index + 1)];
}
