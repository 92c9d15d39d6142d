-- A buyer reads what they reported and takes their words out of it; that it was reported, and why, stays.
CREATE POLICY own_reports ON reports FOR SELECT
  USING (side = 'buyer' AND EXISTS (SELECT FROM inquiries i WHERE i.id = inquiry_id AND i.buyer_id = current_person()));
CREATE POLICY empty_own_reports ON reports FOR UPDATE
  USING (side = 'buyer' AND EXISTS (SELECT FROM inquiries i WHERE i.id = inquiry_id AND i.buyer_id = current_person()))
  WITH CHECK (details IS NULL AND side = 'buyer'
    AND EXISTS (SELECT FROM inquiries i WHERE i.id = inquiry_id AND i.buyer_id = current_person()));
GRANT UPDATE (details) ON reports TO rattledrum_app;
--> statement-breakpoint
-- What one policy checks is enough for all of them, so each says whose row it is. A decided quote stays as it is, but for the words of a buyer who takes them back.
CREATE POLICY empty_own_answers ON quotes FOR UPDATE
  USING (answer IS NOT NULL AND EXISTS (SELECT FROM inquiries i WHERE i.id = inquiry_id AND i.buyer_id = current_person()))
  WITH CHECK (answer IS NULL AND EXISTS (SELECT FROM inquiries i WHERE i.id = inquiry_id AND i.buyer_id = current_person()));
--> statement-breakpoint
-- Whoever wrote a draft reads and forgets it, whether or not they are still in the shop.
CREATE POLICY own_drafts ON message_drafts FOR SELECT USING (user_id = current_person());
CREATE POLICY forget_own_drafts ON message_drafts FOR DELETE USING (user_id = current_person());
