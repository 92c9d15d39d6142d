import { z } from "zod";
import { oneLine } from "@/lib/http/plain-text";
import type { MessageKey } from "@/lib/i18n/messages";
import { parseWholeNumber } from "@/lib/i18n/parse-number";
import { lineOwners, lineStates, maxClosedDays, maxLines, maxPieces, maxSites, surgeDays } from "./choices";
import { gatherRows } from "./gather-rows";
import { parseDays } from "./parse-days";

const key = (name: MessageKey): MessageKey => name;
const maxDays = 60;

const whole = (max: number, error: MessageKey, min = 0) =>
  z
    .string({ error })
    .transform((text) => parseWholeNumber(text.trim() || "0"))
    .pipe(z.number({ error }).min(min, error).max(max, error));
const wholeOrNull = (max: number) =>
  z
    .string()
    .optional()
    .transform((text) => (text?.trim() ? parseWholeNumber(text) : null))
    .pipe(z.number().min(1).max(max).nullable().catch(null));
const word = (max: number) =>
  z
    .string()
    .max(2 * max + 200, key("factory.tooLong"))
    .optional()
    .transform((text) => oneLine(text ?? ""))
    .pipe(z.string().max(max, key("factory.tooLong")));

const line = z.object({
  name: word(40),
  site: z.coerce.number().int().min(0).max(maxSites).catch(0),
  ownership: z.enum(lineOwners),
  state: z.enum(lineStates),
  dailyOutput: whole(10_000_000, key("factory.numberWrong"), 1),
  categoryId: z
    .string()
    .optional()
    .transform((text) => (text && /^\d{1,9}$/.test(text) ? Number(text) : null)),
});

const site = z.object({ city: word(80), squareMetres: wholeOrNull(10_000_000), staff: wholeOrNull(1_000_000) });

export const touchBoardInput = z.preprocess(
  (values) => gatherRows(values, { lines: "dailyOutput", sites: "city" }),
  z.object({
    backlog: whole(maxPieces, key("factory.numberWrong")),
    stock: whole(maxPieces, key("factory.numberWrong")),
    setupDays: whole(maxDays, key("factory.daysWrong")),
    checkDays: whole(maxDays, key("factory.daysWrong")),
    transferDays: whole(maxDays, key("factory.daysWrong")),
    closedDays: z
      .string()
      .optional()
      .transform((text) => parseDays(text ?? ""))
      .pipe(
        z.array(z.string(), { error: key("factory.closed.wrong") }).max(maxClosedDays, key("factory.closed.wrong")),
      ),
    lines: z.array(line).max(maxLines, key("factory.numberWrong")),
    sites: z.array(site).max(maxSites),
    /** The newest history entry when the form was opened; 0 for an empty history. */
    seenChange: z.coerce.number().int().nonnegative().optional().catch(undefined),
  }),
);
export type TouchBoard = z.output<typeof touchBoardInput> & { shopId: number };

/** `changeId`: the history entry to undo. */
export const undoBoardInput = z.object({ changeId: z.coerce.number().int().positive() });
export type UndoBoard = z.output<typeof undoBoardInput> & { shopId: number };

export const startSurgeInput = z.object({
  days: z.coerce.number().pipe(z.union(surgeDays.map((days) => z.literal(days)))),
  quantity: whole(maxPieces, key("factory.numberWrong"), 1),
});
export type StartSurge = z.output<typeof startSurgeInput> & { shopId: number };
