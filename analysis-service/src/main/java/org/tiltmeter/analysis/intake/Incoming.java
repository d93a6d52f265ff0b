package org.tiltmeter.analysis.intake;

import java.util.List;
import org.tiltmeter.analysis.archive.ArticleRevision;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Furniture;
import org.tiltmeter.article.StorableText;
import org.tiltmeter.contracts.ArticleStored;

/** From the event to what is read: the only place that turns one into the other. */
final class Incoming {

    private Incoming() {}

    /** Characters that cannot be stored are replaced one for one, whoever sent them. */
    static ArticleRevision revision(ArticleStored event) {
        var text = new ArticleText(
                StorableText.of(event.title()), StorableText.of(event.text()), furniture(event.furniture()));
        return new ArticleRevision(
                event.articleId(),
                event.revision(),
                event.contentHash(),
                StorableText.of(event.outlet()),
                event.publishedAt(),
                text);
    }

    private static List<Furniture> furniture(List<ArticleStored.Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> new Furniture(stretch.start(), stretch.end(), kind(stretch.kind())))
                .toList();
    }

    private static Furniture.Kind kind(String kind) {
        return kind.equals("promo") ? Furniture.Kind.PROMO : Furniture.Kind.PAGE;
    }
}
