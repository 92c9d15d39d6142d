import { type SQL, sql } from "drizzle-orm";
import type { Fact } from "./rules";

/** A numbered place on a photo, in thousandths from its left and top, with the fact that it proves. */
export type Mark = {
  id: string;
  evidenceId: string;
  number: number;
  x: number;
  y: number;
  fact: Fact;
  note: string | null;
};
/** A mark with its author, as operators read it. */
export type ConsoleMark = Mark & { createdAt: string; createdByName: string };

/** Selects the marks of the request as JSON, without their authors: see Mark. */
export const marksJson = (requestId: SQL): SQL => sql`(select coalesce(jsonb_agg(${markJson} order by m.number), '[]')
  from evidence_marks m where m.request_id = ${requestId} and m.removed_at is null)`;

/** Selects the marks of the request as JSON with their authors: see ConsoleMark. */
export const consoleMarksJson = (requestId: SQL): SQL => sql`(select coalesce(jsonb_agg(${markJson} ||
    jsonb_build_object('createdAt', m.created_at, 'createdByName', u.name) order by m.number), '[]')
  from evidence_marks m join users u on u.id = m.created_by
  where m.request_id = ${requestId} and m.removed_at is null)`;

const markJson = sql`jsonb_build_object('id', m.id, 'evidenceId', m.evidence_id, 'number', m.number, 'x', m.x, 'y', m.y,
  'fact', m.fact, 'note', m.note)`;
