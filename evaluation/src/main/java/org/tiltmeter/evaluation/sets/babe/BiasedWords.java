package org.tiltmeter.evaluation.sets.babe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.text.Words;

/**
 * The words that experts marked, which BABE gives without offsets: every place where a sentence has such a word counts,
 * whatever its case; a marked word with a hyphen is several words in a row. A word that the sentence does not have (a
 * mark misspelt, 2 in a hundred) counts nowhere.
 */
final class BiasedWords {

    /** The set writes lists as Python does, in single quotes where a word has none. */
    private static final JsonMapper LISTS = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private BiasedWords() {}

    /** {@code ['fringe', "so-called"]}. */
    static List<String> parse(String list) throws JsonProcessingException {
        return list.isBlank() ? List.of() : LISTS.readValue(list, new TypeReference<List<String>>() {});
    }

    static String format(List<String> words) throws JsonProcessingException {
        return LISTS.writeValueAsString(words);
    }

    /** Positions, among a text's words, of those that are marked. */
    static BitSet in(String text, Words words, List<String> marked) {
        List<Integer> positions = words.lexical().stream().boxed().toList();
        List<String> lower = positions.stream()
                .map(position -> lower(text, words.all().get(position)))
                .toList();
        BitSet found = new BitSet();
        for (String mark : marked) {
            List<String> wanted = lexical(mark);
            for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= lower.size(); i++) {
                if (lower.subList(i, i + wanted.size()).equals(wanted)) {
                    positions.subList(i, i + wanted.size()).forEach(found::set);
                }
            }
        }
        return found;
    }

    private static List<String> lexical(String mark) {
        Words words = Words.of(mark);
        List<String> lexical = new ArrayList<>();
        words.lexical().stream()
                .forEach(i -> lexical.add(lower(mark, words.all().get(i))));
        return lexical;
    }

    private static String lower(String text, Span word) {
        return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
    }
}
