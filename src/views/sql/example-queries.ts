/** The questions that the page answers by example. */
export type ExampleName =
  | "per-officer"
  | "several-counties"
  | "motion-to-ruling"
  | "disputes"
  | "announced-only"
  | "answers"
  | "not-known"
  | "sources";

const PER_OFFICER = `SELECT counties.name, counties.state, totals.qualifier, totals.value AS moved,
  count(DISTINCT tied.officer_id) AS officers_listed,
  round(1.0 * totals.value / count(DISTINCT tied.officer_id), 1) AS moved_per_officer
FROM derived_totals AS totals
JOIN counties ON counties.county_id = totals.id
JOIN json_each(totals.batch_ids) AS counted
JOIN batch_officers AS tied ON tied.batch_id = counted.value
WHERE totals.scope = 'county' AND totals.count = 'moved'
GROUP BY totals.id
ORDER BY moved_per_officer DESC`;

const SEVERAL_COUNTIES = `WITH one_county AS (
  SELECT batch_id, max(county_id) AS county_id
  FROM batches_county_ids GROUP BY batch_id HAVING count(*) = 1
)
SELECT officer_totals.name, officer_totals.status,
  count(DISTINCT county_id) AS counties,
  group_concat(DISTINCT counties.name) AS in_counties
FROM batch_officers
JOIN one_county USING (batch_id)
JOIN counties USING (county_id)
JOIN officer_totals USING (officer_id)
GROUP BY batch_officers.officer_id
HAVING count(DISTINCT county_id) > 1
ORDER BY counties DESC, officer_totals.name`;

const MOTION_TO_RULING = `WITH motions AS (
  SELECT batch_id, min(date) AS motion_on
  FROM batch_steps
  WHERE step = 'motion-filed' AND length(date) = 10
  GROUP BY batch_id
)
SELECT batches.title, motion_on, min(rulings.date) AS first_ruling_on,
  CAST(julianday(min(rulings.date)) - julianday(motion_on) AS INTEGER) AS days,
  (SELECT group_concat(remedy) FROM batch_remedies AS other
   WHERE other.batch_id = motions.batch_id) AS other_remedies
FROM motions
JOIN batches USING (batch_id)
LEFT JOIN batch_steps AS rulings ON rulings.batch_id = motions.batch_id
  AND rulings.step IN ('granted', 'granted-in-part')
  AND length(rulings.date) = 10 AND rulings.date >= motion_on
GROUP BY motions.batch_id
ORDER BY days DESC, batches.title`;

const DISPUTES = `SELECT batches.title, disputes.measure,
  disputes.against_qualifier AS kept_qualifier, disputes.against_value AS kept,
  disputes.against_standing AS kept_standing,
  disputes.qualifier, disputes.value AS differs, disputes.note
FROM derived_disputes AS disputes JOIN batches USING (batch_id)
ORDER BY batches.title, disputes.value`;

const ANNOUNCED_ONLY = `SELECT batches.title, batches.announced_on, moved.qualifier, moved.value
FROM derived_batch_numbers AS moved JOIN batches USING (batch_id)
WHERE moved.step = 'moved' AND moved.announced_only = 1
ORDER BY batches.announced_on`;

const ANSWERS = `SELECT people.name, answers.race_id, demands.pledge_id, demands.position AS number, demands.demand,
  coalesce(answers.position, answers.silence) AS answer
FROM derived_pledge_answers AS answers
JOIN people USING (person_id)
JOIN demands USING (demand_id)
ORDER BY answers.race_id, demands.pledge_id, people.family_name, people.name, number`;

const NOT_KNOWN = `SELECT batches.title, unknown.number, officer_totals.name AS officer, officer_totals.status
FROM derived_unknown_numbers AS unknown
JOIN batches USING (batch_id)
LEFT JOIN officer_totals USING (officer_id)
ORDER BY unknown.number, batches.title, officer`;

const SOURCES = `SELECT sources.publisher, count(DISTINCT sources.source_id) AS sources,
  count(DISTINCT table_name || '/' || row_key) AS rows_that_cite
FROM citations JOIN sources USING (source_id)
GROUP BY sources.publisher
ORDER BY rows_that_cite DESC
LIMIT 20`;

/** Queries that run on the SQLite file of the record; their questions are in the messages. */
export const EXAMPLE_QUERIES: Readonly<Record<ExampleName, string>> = {
  "per-officer": PER_OFFICER,
  "several-counties": SEVERAL_COUNTIES,
  "motion-to-ruling": MOTION_TO_RULING,
  disputes: DISPUTES,
  "announced-only": ANNOUNCED_ONLY,
  answers: ANSWERS,
  "not-known": NOT_KNOWN,
  sources: SOURCES,
};
