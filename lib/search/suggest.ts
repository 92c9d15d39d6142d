import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { SuggestedItem } from "@/db/schema";
import type { Locale } from "../locale";

export type Suggestion =
  | { kind: "phrase"; label: string }
  | { kind: "category"; label: string; category: { id: number; slug: string } }
  | { kind: "shop"; label: string; handle: string };

type Row = SuggestedItem & { slug: string | null };

/** Nobody is helped by a list after this many characters. */
const longest = 60;
const most = 8;

/**
 * What may be meant by the beginning of a question, best first: phrases to search for (at most five), then categories and
 * shops (at most two each), eight in all. Accents, case and forms of Arabic letters do not matter.
 */
export async function suggest(locale: Locale, typed: string, db: Db = reader): Promise<Suggestion[]> {
  const begun = typed.replaceAll("\0", "").trim();
  if (!begun || begun.length > longest) return [];
  const rows = await db.execute<Row>(sql`
    with typed as materialized (select fold_words(${begun}) as start),
    ready as materialized (
      select p.items from typed, suggestion_prefixes p where p.locale = ${locale} and p.prefix = typed.start
    )
    select found.kind, found.label, found.target, c.slug from (
      select item.kind, item.label, item.target, place from ready,
        rows from (jsonb_to_recordset(ready.items) as (kind text, label text, target text)) with ordinality
          as item(kind, label, target, place)
      union all ${beginning(locale, "phrase", 5)}
      union all ${beginning(locale, "category", 2)}
      union all ${beginning(locale, "shop", 2)}
    ) found
    left join categories c on c.id = case found.kind when 'category' then found.target::int end
    order by array_position(array['phrase', 'category', 'shop'], found.kind), found.place`);
  const isPhrase = ({ kind }: Row) => kind === "phrase";
  const places = rows.filter((row) => !isPhrase(row));
  return [...rows.filter(isPhrase).slice(0, most - places.length), ...places].map(asSuggestion);
}

/** The heaviest of one kind that begin so. Where they are many, they are kept ready and need no looking up. */
const beginning = (locale: Locale, kind: SuggestedItem["kind"], count: number) => sql`
  select * from (
    select s.kind, s.label, s.target, row_number() over (order by max(s.weight) desc, length(s.label), s.label) as place
    from typed, suggestions s
    where s.locale = ${locale} and s.kind = ${kind} and typed.start <> '' and not exists (select from ready)
      and s.folded >= typed.start and s.folded < typed.start || chr(1114111)
    group by s.kind, s.label, s.target order by place limit ${count}
  ) best`;

function asSuggestion({ kind, label, target, slug }: Row): Suggestion {
  if (kind === "category") return { kind, label, category: { id: Number(target), slug: slug ?? "" } };
  return kind === "shop" ? { kind, label, handle: target } : { kind, label };
}
