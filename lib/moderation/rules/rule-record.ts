import { type SQL, sql } from "drizzle-orm";

/**
 * The SQL of a row that counts the cases of a rule that were decided within 90 days, and those that ended with a
 * measure, which says how often the rule was right. A decision that was lifted after an appeal was wrong.
 */
export const ruleRecord = (rule: SQL): SQL => sql`(
  select count(distinct d.case_id)::int as decided,
    count(distinct d.case_id) filter (where d.measure <> 'nothing' and d.ended_at is null)::int as right_count
  from reports y join case_decisions d on d.case_id = y.case_id
  where y.rule = ${rule} and d.effective_at > now() - interval '90 days' 
    and (d.ended_at is null or d.ended_how = 'lifted'))`;
