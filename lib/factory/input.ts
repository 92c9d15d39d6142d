import { z } from "zod";
import type { MessageKey } from "../messages";
import { readWhole } from "../read-number";
import { lineStates, mostLines, owners } from "./choices";

const key = (name: MessageKey): MessageKey => name;
const mostPieces = 100_000_000;
const mostDays = 60;

const whole = (most: number, error: MessageKey, least = 0) =>
  z
    .string({ error })
    .transform((text) => readWhole(text.trim() || "0"))
    .pipe(z.number({ error }).min(least, error).max(most, error));

const line = z.object({
  ownership: z.enum(owners),
  state: z.enum(lineStates),
  dailyOutput: whole(10_000_000, key("factory.numberWrong"), 1),
  categoryId: z
    .string()
    .optional()
    .transform((text) => (text && /^\d{1,9}$/.test(text) ? Number(text) : null)),
});

/** Fields named `lines.0.state` become a list; a line without an output is off the board. */
function gatherLines(values: unknown): unknown {
  const lines: Record<string, unknown>[] = [];
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    const [, index, field] = /^lines\.(\d{1,2})\.(\w{1,20})$/.exec(name) ?? [];
    if (index === undefined || field === undefined) rest[name] = value;
    else lines[Number(index)] = { ...lines[Number(index)], [field]: value };
  }
  return { ...rest, lines: lines.filter((each) => each && String(each.dailyOutput ?? "").trim() !== "") };
}

export const touchBoardInput = z.preprocess(
  gatherLines,
  z.object({
    backlog: whole(mostPieces, key("factory.numberWrong")),
    stock: whole(mostPieces, key("factory.numberWrong")),
    setupDays: whole(mostDays, key("factory.daysWrong")),
    checkDays: whole(mostDays, key("factory.daysWrong")),
    transferDays: whole(mostDays, key("factory.daysWrong")),
    lines: z.array(line).max(mostLines, key("factory.numberWrong")),
  }),
);
export type TouchBoard = z.output<typeof touchBoardInput> & { shopId: number };
