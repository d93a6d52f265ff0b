package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;

class RelationDecoderTest {

    private static final Map<Integer, Float> CUE = Map.of(128, 8f);
    private static final Map<Integer, Float> OTHER_CUE = Map.of(129, 8f);
    private static final Map<Integer, Float> CONTENT_OF_CUE = Map.of(64, 1f);
    private static final Map<Integer, Float> CONTENT_OF_OTHER = Map.of(65, 1f);
    private static final Map<Integer, Float> SOURCE_OF_CUE = Map.of(0, 1f);

    private static List<String> relations(ArticleText article, Logits... windows) {
        return new RelationDecoder(Vocabulary.pieced(article).words(), Manifests.plain())
                .relations(List.of(windows)).stream()
                        .map(relation -> shown(article, relation))
                        .toList();
    }

    private static List<String> relations(String text, Says says) {
        return relations(new ArticleText("", text, List.of()), says.logits());
    }

    private static String shown(ArticleText article, Relation relation) {
        Span source = relation.source();
        return (source == null ? "nobody" : article.covered(source)) + " > " + article.covered(relation.cue()) + " > "
                + relation.content().stream().map(article::covered).collect(Collectors.joining(" + "));
    }

    @Test
    void content_cue_and_source_are_linked() {
        Says says = new Says(6)
                .tags("source", "BOOOOO")
                .tags("cue", "OBOOOO")
                .tags("content", "OOBIIO")
                .link(0, 1, SOURCE_OF_CUE)
                .link(1, 2, CUE)
                .link(2, 5, CONTENT_OF_CUE);
        assertThat(relations("Marlow said it will rain.", says)).containsExactly("Marlow > said > it will rain");
    }

    @Test
    void each_content_goes_to_the_cue_that_fits_best() {
        Says says = new Says(5)
                .tags("cue", "OBOBO")
                .tags("content", "BOBOB")
                .link(0, 1, CONTENT_OF_CUE)
                .link(1, 2, CUE)
                .link(2, 3, CONTENT_OF_OTHER)
                .link(3, 4, OTHER_CUE)
                .link(4, 5, CONTENT_OF_OTHER);
        assertThat(relations("a says b says c", says)).containsExactly("nobody > says > a", "nobody > says > b + c");
    }

    @Test
    void a_content_that_fits_no_cue_is_dropped_and_so_is_a_cue_without_content() {
        Says says = new Says(2).tags("cue", "OB").tags("content", "BO");
        assertThat(relations("rain says", says)).isEmpty();
    }

    @Test
    void a_cue_without_content_takes_a_faint_one_but_not_from_a_cue_that_has_one() {
        Says says = new Says(5)
                .tags("cue", "OBOBO")
                .tags("content", "BO.O.")
                .column("content.B", 4, 0, 3.5f, 0, 3.5f)
                .column("content.O", 0, 4, 4, 4, 4)
                .link(0, 1, CONTENT_OF_CUE)
                .link(1, 2, CUE)
                .link(2, 3, CONTENT_OF_CUE)
                .link(3, 4, OTHER_CUE)
                .link(4, 5, CONTENT_OF_OTHER);
        assertThat(relations("a says b says c", says)).containsExactly("nobody > says > a", "nobody > says > c");
    }

    @Test
    void a_faint_content_is_taken_from_beside_its_cue_alone() {
        Says says = new Says(6)
                .tags("cue", "OBOOOO")
                .tags("content", "OOOOO.")
                .column("content.B", 0, 0, 0, 0, 0, 3.5f)
                .column("content.O", 4, 4, 4, 4, 4, 4)
                .link(1, 2, CUE)
                .link(5, 6, CONTENT_OF_CUE);
        assertThat(relations("Marlow says nothing here of rain", says)).isEmpty();
    }

    @Test
    void a_doubtful_cue_is_none_and_what_it_would_say_goes_to_another_of_its_sentence() {
        Says says = new Says(5)
                .tags("cue", "OB...")
                .column("cue.O", 4, 0, 4, 1.15f, 4)
                .column("cue.B", 0, 4, 0, 1.2f, 0)
                .tags("content", "OOOOB")
                .link(1, 2, CUE)
                .link(3, 4, OTHER_CUE)
                .link(4, 5, Map.of(64, 0.5f, 65, 1f));
        assertThat(relations("a says and hopes rain", says)).containsExactly("nobody > says > rain");
    }

    @Test
    void what_a_doubtful_cue_would_say_goes_to_none_of_another_sentence() {
        Says says = new Says(7)
                .tags("cue", "OB.....")
                .column("cue.O", 4, 0, 4, 4, 4, 1.15f, 4)
                .column("cue.B", 0, 4, 0, 0, 0, 1.2f, 0)
                .tags("content", "OOBOOOB")
                .link(1, 2, CUE)
                .link(2, 3, CONTENT_OF_CUE)
                .link(5, 6, OTHER_CUE)
                .link(6, 7, Map.of(64, 0.5f, 65, 1f));
        assertThat(relations("Marlow says snow. Dogs hope rain", says)).containsExactly("nobody > says > snow");
    }

    @Test
    void a_content_neither_begins_nor_ends_with_punctuation_but_keeps_its_quotation_marks() {
        Says says = new Says(9)
                .tags("cue", "OOOOOOBOO")
                .tags("content", "BIIIIIOBI")
                .link(0, 6, CONTENT_OF_CUE)
                .link(6, 7, CUE)
                .link(7, 9, CONTENT_OF_CUE);
        assertThat(relations("“It rains,” , say - dogs", says)).containsExactly("nobody > say > “It rains,” + dogs");
    }

    @Test
    void who_says_it_and_that_it_is_said_is_no_part_of_what_is_said() {
        Says says = new Says(7)
                .tags("source", "OOBOOOO")
                .tags("cue", "OOOBOOO")
                .tags("content", "BIIIIII")
                .link(2, 3, SOURCE_OF_CUE)
                .link(3, 4, CUE)
                .link(0, 7, CONTENT_OF_CUE);
        assertThat(relations("Rain, he says, may fall", says)).containsExactly("he > says > Rain + may fall");
    }

    @Test
    void relations_are_told_in_the_order_of_their_cues_over_all_windows() {
        ArticleText article = new ArticleText("Rain says dog", "Snow says cat", List.of());
        assertThat(relations(article, window(0).logits(), window(3).logits()))
                .containsExactly("nobody > says > Rain", "nobody > says > Snow");
    }

    @Test
    void confidence_is_the_share_of_its_role_in_cue_and_content() {
        Logits logits = window(0).logits();
        List<Relation> found =
                new RelationDecoder(Says.words("Rain says dog"), Manifests.plain()).relations(List.of(logits));
        // Logits 4, 0 and 0 make .965 of what is not "outside" times itself: (e^4 + 1) / (e^4 + 2), squared.
        assertThat(found).extracting(Relation::confidence).containsExactly(0.965);
    }

    private static Says window(int first) {
        return new Says(new Window(first, first + 3))
                .tags("cue", "OBO")
                .tags("content", "BOO")
                .link(0, 1, CONTENT_OF_CUE)
                .link(1, 2, CUE);
    }
}
