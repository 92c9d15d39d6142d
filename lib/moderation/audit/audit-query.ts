import { z } from "zod";
import { oneLine } from "../../http/plain-text";

const text = z
  .string()
  .transform((given) => oneLine(given.slice(0, 400)).slice(0, 120) || undefined)
  .optional()
  .catch(undefined);
const day = z.iso.date().optional().catch(undefined);

/**
 * What to search the audit log for. `actor`: an email; `action`: the name of an event, or its beginning up to a dot;
 * `target`: a shop's handle, a case number, a design's number or a person's email; days are in Yiwu, both included;
 * `before`: the id of an event, for the following page.
 */
const auditQuery = z.object({
  actor: text,
  action: text,
  target: text,
  from: day,
  until: day,
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});
export type AuditQuery = z.output<typeof auditQuery>;

/** Reads the query of an address. Wrong values count as absent. */
export const parseAuditQuery = (parameters: Readonly<Record<string, unknown>>): AuditQuery =>
  auditQuery.parse(parameters);
