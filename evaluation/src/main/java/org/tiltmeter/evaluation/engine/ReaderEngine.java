package org.tiltmeter.evaluation.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.engine.Referent.Use;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.Method;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Wording;
import org.tiltmeter.nlp.model.Model;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.Thresholds;

/** The engine of the module {@code nlp}: as the services run it, or a variant of it. */
public final class ReaderEngine implements Engine {

    private final Reader reader;

    private ReaderEngine(Reader reader) {
        this.reader = reader;
    }

    /**
     * Opens it.
     *
     * @throws DataException where a folder holds no model
     */
    public static ReaderEngine open(Variant variant) {
        return new ReaderEngine(
                switch (variant) {
                    case Variant.Shipped shipped -> new Reader();
                    case Variant.Rules rules -> new Reader(Method.RULES);
                    case Variant.Files files -> new Reader(model(files.folder()));
                });
    }

    private static Model model(Path folder) {
        try {
            return new Model(name -> stream(folder.resolve(name)));
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new DataException(folder + " holds no model that can be used: " + e.getMessage(), e);
        }
    }

    private static InputStream stream(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException("there is no " + file.getFileName(), e);
        }
    }

    @Override
    public String methodVersion() {
        return reader.methodVersion();
    }

    @Override
    public Reading read(ArticleText article) {
        return reader.read(article);
    }

    @Override
    public Scores scores(ArticleText article) {
        return reader.scores(article);
    }

    @Override
    public Thresholds thresholds() {
        return reader.thresholds();
    }

    @Override
    public List<Wording> wordings(ArticleText article, List<Span> spans) {
        return reader.wordings(article, spans);
    }

    @Override
    public List<Span> phrases(ArticleText article, Reading reading) {
        return reader.phrases(article);
    }

    /** An organ of a state counts as the state that it acts for, as the people who coded NewsWCL50 took it. */
    @Override
    public List<Referent> referents(ArticleText article, List<Span> phrases) {
        return reader.referents(article, phrases).stream()
                .map(meant -> new Referent(counted(meant.actor(), meant.power()), use(meant.form())))
                .toList();
    }

    private static @Nullable String counted(@Nullable String actor, @Nullable String power) {
        boolean organ = actor == null || actor.startsWith("organisation:");
        return organ && power != null ? power : actor;
    }

    private static Use use(@Nullable Form form) {
        if (form == null) {
            return Use.UNKNOWN;
        }
        return form == Form.PLACE ? Use.PLACE : Use.ACTOR;
    }
}
