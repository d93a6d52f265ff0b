package org.tiltmeter.analysis.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.tiltmeter.analysis.database.Batches;
import org.tiltmeter.analysis.facts.NameForm;
import org.tiltmeter.analysis.facts.NamedMention;
import org.tiltmeter.article.StorableText;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Voice;

/** The mentions that count, one by one, and the names that actors were ever seen under, which a search looks through. */
@ApplicationScoped
class MentionTables {

    /** UTF-16 code units of a mention's text; the span's offsets stay exact. */
    private static final int LONGEST_TEXT = 1_000;

    private static final String INSERT_MENTION = """
            insert into mention (article_id, method_version, index, part, "start", "end", text, form, actor, name, voice,
             attribution, confidence, producer) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** A name that another transaction is adding is waited for: all of them add in one order, so none waits in a circle. */
    private static final String INSERT_NAME =
            "insert into actor_name (method_version, actor, name) values (?, ?, ?) on conflict do nothing";

    private record Name(String actor, String name) {}

    private final Batches batches;

    MentionTables(Batches batches) {
        this.batches = batches;
    }

    /** Adds an article's mentions; those of the revision before are gone already. */
    void add(UUID article, Reading reading, List<NamedMention> mentions) {
        addMentions(article, reading.methodVersion(), mentions);
        addNames(reading.methodVersion(), names(reading, mentions));
    }

    private void addMentions(UUID article, String methodVersion, List<NamedMention> mentions) {
        batches.run(INSERT_MENTION, insert -> {
            for (NamedMention mention : mentions) {
                insert.setObject(1, article);
                insert.setString(2, methodVersion);
                set(insert, mention);
                insert.addBatch();
            }
        });
    }

    /** Those that its mentions count under, and the fullest or official one. */
    private static SortedSet<Name> names(Reading reading, List<NamedMention> mentions) {
        var names = new TreeSet<>(Comparator.comparing(Name::actor).thenComparing(Name::name));
        mentions.forEach(
                mention -> names.add(new Name(String.valueOf(mention.mention().actor()), mention.name())));
        reading.actors().forEach(actor -> names.add(new Name(actor.id(), NameForm.of(actor.name()))));
        names.removeIf(name -> name.name().isEmpty());
        return names;
    }

    private void addNames(String methodVersion, SortedSet<Name> names) {
        batches.run(INSERT_NAME, insert -> {
            for (Name name : names) {
                insert.setString(1, methodVersion);
                insert.setString(2, name.actor());
                insert.setString(3, name.name());
                insert.addBatch();
            }
        });
    }

    private static void set(PreparedStatement insert, NamedMention named) throws SQLException {
        Mention mention = named.mention();
        insert.setInt(3, mention.index());
        insert.setString(4, mention.span().part().name().toLowerCase(Locale.ROOT));
        insert.setInt(5, mention.span().start());
        insert.setInt(6, mention.span().end());
        insert.setString(7, NameForm.cut(StorableText.of(named.text()), LONGEST_TEXT));
        insert.setString(8, mention.form().name().toLowerCase(Locale.ROOT));
        insert.setString(9, mention.actor());
        insert.setString(10, named.name());
        switch (mention.voice()) {
            case Voice.Own own -> setVoice(insert, "own");
            case Voice.Unknown unknown -> setVoice(insert, "unknown");
            case Voice.Sourced sourced -> {
                insert.setString(11, "sourced");
                insert.setInt(12, sourced.attribution());
            }
        }
        insert.setDouble(13, mention.confidence());
        insert.setString(14, mention.producer());
    }

    private static void setVoice(PreparedStatement insert, String voice) throws SQLException {
        insert.setString(11, voice);
        insert.setNull(12, Types.INTEGER);
    }
}
