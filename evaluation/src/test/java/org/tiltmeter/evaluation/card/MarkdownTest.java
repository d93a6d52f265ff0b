package org.tiltmeter.evaluation.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void aTableIsWrittenAsGitHubReadsIt() {
        assertThat(Markdown.table("set", "n").row("ferries", 3)).hasToString("""
                        | set | n |
                        |---|---|
                        | ferries | 3 |""");
    }

    @Test
    void whatACellHoldsCannotEndItNorBecomeMarkup() {
        assertThat(Markdown.table("set").row("a|b\n<b>*c*\\")).hasToString("""
                        | set |
                        |---|
                        | a\\|b &lt;b>\\*c\\*\\\\ |""");
    }

    @Test
    void aBoldCellStandsOut() {
        assertThat(Markdown.table("set").row(new Markdown.Bold(".071")))
                .asString()
                .endsWith("\n| **.071** |");
    }

    @Test
    void codeCannotEndItself() {
        assertThat(Markdown.code("a`b\nc")).isEqualTo("`a'b c`");
    }
}
