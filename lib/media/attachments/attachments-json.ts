import { type SQL, sql } from "drizzle-orm";

/** Selects the files of the message `m` in the enclosing query as JSON: see Attachment. */
export const attachmentsJson = filesJson(sql`attachments f where f.message_id = m.id`);

/** Selects other files as JSON: `from` names their rows `f` and has the condition. */
export function filesJson(from: SQL): SQL {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'name', f.name, 'bytes', f.bytes,
    'width', f.width, 'height', f.height, 'pages', f.pages) order by f.position), '[]') from ${from})`;
}
