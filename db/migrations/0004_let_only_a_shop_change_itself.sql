-- Everyone may read a shop and open one; changing it takes its context.
ALTER TABLE shops ENABLE ROW LEVEL SECURITY; ALTER TABLE shops FORCE ROW LEVEL SECURITY;
CREATE POLICY public_shops ON shops FOR SELECT USING (true);
CREATE POLICY new_shops ON shops FOR INSERT WITH CHECK (true);
CREATE POLICY own_shop ON shops FOR UPDATE USING (id = current_shop()) WITH CHECK (id = current_shop());
--> statement-breakpoint
ALTER TABLE former_handles ENABLE ROW LEVEL SECURITY; ALTER TABLE former_handles FORCE ROW LEVEL SECURITY;
CREATE POLICY public_former_handles ON former_handles FOR SELECT USING (true);
CREATE POLICY own_former_handles ON former_handles USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
