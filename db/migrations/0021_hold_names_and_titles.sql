-- Rules of moderation hold new names and stories of a shop, and videos by their titles.
ALTER TABLE shops ADD COLUMN held_texts jsonb;
ALTER TABLE videos ADD COLUMN held_published_at timestamp with time zone;
ALTER TABLE shops ADD CONSTRAINT shops_held_texts CHECK (length(shops.held_texts::text) <= 42000);
ALTER TABLE videos ADD CONSTRAINT videos_held CHECK (videos.held_published_at is null or videos.hidden_at is not null);
