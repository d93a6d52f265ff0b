package org.tiltmeter.quickstart.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The indices of a table, which are in the way while millions of rows come in: taken off, and put on again as they were. */
record Keys(List<String> definitions) {

    private static final String FOUND = """
            select 'alter table ' || t || ' drop constraint ' || conname as off,
                   'alter table ' || t || ' add constraint ' || conname || ' ' || pg_get_constraintdef(c.oid) as on_again
              from unnest(?) t join pg_constraint c on c.conrelid = cast(t as regclass) and c.contype = 'p'
             union all
            select 'drop index ' || i.indexname, i.indexdef from pg_indexes i
             where i.tablename = any(?) and not exists (select 1 from pg_constraint c where c.conname = i.indexname)""";

    Keys {
        definitions = List.copyOf(definitions);
    }

    static Keys takenOff(Connection database, List<String> tables) throws SQLException {
        var off = new ArrayList<String>();
        var definitions = new ArrayList<String>();
        try (var found = database.prepareStatement(FOUND)) {
            var names = database.createArrayOf("text", tables.toArray());
            found.setArray(1, names);
            found.setArray(2, names);
            try (var rows = found.executeQuery()) {
                while (rows.next()) {
                    off.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
        }
        execute(database, off);
        return new Keys(definitions);
    }

    void putOn(Connection database, Runnable step) throws SQLException {
        for (String definition : definitions) {
            execute(database, List.of(definition));
            step.run();
        }
    }

    static void execute(Connection database, List<String> statements) throws SQLException {
        try (var statement = database.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        }
    }
}
