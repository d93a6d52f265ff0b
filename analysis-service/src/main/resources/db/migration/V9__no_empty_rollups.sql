-- A roll-up to which no cluster gives any more is deleted from now on; those that are left over say nothing.
DELETE FROM rollup WHERE clusters = 0;
