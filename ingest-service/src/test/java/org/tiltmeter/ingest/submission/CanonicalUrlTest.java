package org.tiltmeter.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "HTTPS://Harbour.EXAMPLE/A -> https://harbour.example/A",
                "https://harbour.example:443/a -> https://harbour.example/a",
                "https://harbour.example:/a -> https://harbour.example/a",
                "http://harbour.example:80 -> http://harbour.example/",
                "http://harbour.example:8080/a -> http://harbour.example:8080/a",
                "https://harbour.example./a -> https://harbour.example/a",
                "https://harbour.example?b=1 -> https://harbour.example/?b=1",
                "https://harbour.example/a#top -> https://harbour.example/a",
                "https://harbour.example/a/../b/./c -> https://harbour.example/b/c",
                "https://harbour.example/../../b/.. -> https://harbour.example/",
                "https://harbour.example/a//b/ -> https://harbour.example/a//b/",
                "https://harbour.example/%7eann/%c3%a9 -> https://harbour.example/~ann/%C3%A9",
                "https://harbour.example/é|x -> https://harbour.example/%C3%A9%7Cx",
                "https://harbour.example/100% -> https://harbour.example/100%25",
                "https://bücher.example/ -> https://xn--bcher-kva.example/",
                "https://[2001:DB8::1]:443/a -> https://[2001:db8::1]/a",
                "https://harbour.example/a?z=1&b=2&b=1 -> https://harbour.example/a?b=2&b=1&z=1",
                "https://harbour.example/a?id=1&utm_source=x&UTM_medium=y&fbclid=q&gclid=1 -> https://harbour.example/a?id=1",
                "https://harbour.example/a?&& -> https://harbour.example/a",
                "https://harbour.example/a?utm=1&reference=2 -> https://harbour.example/a?reference=2&utm=1",
                "https://harbour.example/a?u=http://x/?y -> https://harbour.example/a?u=http://x/?y",
            })
    void everySpellingOfAnAddressHasOneCanonicalForm(String submitted, String canonical) {
        assertThat(CanonicalUrl.parse(submitted)).isEqualTo(new Checked.Fine<>(canonical));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "http://harbour.example/a -> https://harbour.example/a",
                "https://harbour.example/a -> https://harbour.example/A",
                "https://harbour.example/a%2Fb -> https://harbour.example/a/b",
                "https://harbour.example/a?b=1 -> https://harbour.example/a?b=2",
                "https://harbour.example/a/ -> https://harbour.example/a",
            })
    void addressesThatMayNameDifferentArticlesStayApart(String one, String other) {
        assertThat(CanonicalUrl.parse(one)).isNotEqualTo(CanonicalUrl.parse(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://Harbour.example/a/../B?utm_x=1&q=%7e#f",
                "http://bücher.example:8080/é?b&a",
                "https://[::1]/",
                "https://harbour.example/%zz%",
            })
    void aCanonicalAddressIsItsOwnCanonicalForm(String submitted) {
        String canonical = ((Checked.Fine<String>) CanonicalUrl.parse(submitted)).value();

        assertThat(CanonicalUrl.parse(canonical)).isEqualTo(new Checked.Fine<>(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://harbour.example/",
                "javascript:alert(1)",
                "harbour.example/a",
                "https:/harbour.example",
                "https://",
                "https:///a",
                "https://:443/",
                "https://ann@harbour.example/",
                "https://ann:secret@harbour.example/",
                "https://harbour..example/",
                "https://harbour example/",
                "https://harbour.example:0/",
                "https://harbour.example:65536/",
                "https://harbour.example:99999999999/",
                "https://harbour.example:80a/",
                "https://[::1/",
                "https://[::1]x:80/",
                "https://[x]/",
                "https://harbour.example/\na",
            })
    void whatIsNoAddressOfAnArticleIsRefused(String submitted) {
        assertThat(CanonicalUrl.parse(submitted)).isInstanceOf(Checked.Wrong.class);
    }

    @Test
    void anAddressOfManySegmentsIsReadInNoTime() {
        String deep = "https://harbour.example" + "/a/..".repeat(400);

        assertThat(CanonicalUrl.parse(deep)).isEqualTo(new Checked.Fine<>("https://harbour.example/"));
    }
}
