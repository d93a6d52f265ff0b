-- A comparison names its outlets and its days: days last, so that those of one outlet lie side by side and no other outlet's
-- are looked at. With days before outlets, all outlets' events of the period were read to find those of a few.
ALTER TABLE rollup DROP CONSTRAINT rollup_pkey, ADD PRIMARY KEY (method_version, measure, actor, outlet, bucket, wire);
