import { type SQL, sql } from "drizzle-orm";

/** The files of the message `m` of the query it stands in: see Attachment. */
export const attachmentsJson = filesJson(sql`attachments f where f.message_id = m.id`);

/** The same of other files: `from` names their rows `f` and says which. */
export function filesJson(from: SQL): SQL {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'name', f.name, 'bytes', f.bytes,
    'width', f.width, 'height', f.height, 'pages', f.pages) order by f.position), '[]') from ${from})`;
}
