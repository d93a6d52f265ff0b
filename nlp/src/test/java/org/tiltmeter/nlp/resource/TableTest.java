package org.tiltmeter.nlp.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void a_row_knows_its_line_and_its_columns() {
        assertThat(Table.parse("t.txt", "# header\n\na | b ; c\n", 2))
                .containsExactly(new Row("t.txt", 3, List.of("a", "b ; c")));
    }

    @Test
    void a_list_is_split_at_semicolons() {
        assertThat(Table.parse("t.txt", "a | b ; c;", 2).getFirst().list(1)).containsExactly("b", "c");
    }

    @Test
    void a_row_of_the_wrong_width_is_named_by_file_and_line() {
        assertThatThrownBy(() -> Table.parse("t.txt", "a | b\nc\n", 2))
                .hasMessage("t.txt line 2: expected 2 columns, found 1");
    }

    @Test
    void an_empty_first_column_is_named_by_file_and_line() {
        assertThatThrownBy(() -> Table.parse("t.txt", " | b\n", 2))
                .hasMessage("t.txt line 1: the first column is empty");
    }
}
