-- A line of a message has parts: sentences of the phrase book, and text that the book does not have.
ALTER TABLE messages NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE messages SET phrases = (
  SELECT jsonb_agg(jsonb_build_object('line', l.line->'line', 'parts', l.line->'said') ORDER BY l.place)
  FROM jsonb_array_elements(phrases) WITH ORDINALITY l(line, place))
WHERE phrases @? '$[*].said';
--> statement-breakpoint
ALTER TABLE messages FORCE ROW LEVEL SECURITY;
