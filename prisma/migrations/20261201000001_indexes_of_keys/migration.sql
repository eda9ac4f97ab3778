-- What points at a row is found by an index: without one, changing or removing the row reads the whole table.
create index "goal_council_id_area_id_idx" on "goal"("council_id", "area_id");
create index "hand_over_council_id_from_holding_id_idx" on "hand_over"("council_id", "from_holding_id");
create index "hand_over_council_id_to_holding_id_idx" on "hand_over"("council_id", "to_holding_id");
create index "measure_council_id_area_id_idx" on "measure"("council_id", "area_id");
create index "measure_council_id_goal_id_idx" on "measure"("council_id", "goal_id");
create index "measure_contributor_council_id_holding_id_idx" on "measure_contributor"("council_id", "holding_id");
create index "organisation_successor_id_idx" on "organisation"("successor_id");
create index "seat_holding_organisation_id_idx" on "seat_holding"("organisation_id");
create index "stand_council_id_holding_id_idx" on "stand"("council_id", "holding_id");
create index "stand_council_id_representation_id_idx" on "stand"("council_id", "representation_id");
create index "stand_council_id_withdrawn_representation_id_idx" on "stand"("council_id", "withdrawn_representation_id");
create index "stand_organisation_id_idx" on "stand"("organisation_id");
create index "statement_council_id_area_id_idx" on "statement"("council_id", "area_id");
create index "status_report_council_id_representation_id_idx" on "status_report"("council_id", "representation_id");
create index "strategy_node_strategy_id_idx" on "strategy_node"("strategy_id");
