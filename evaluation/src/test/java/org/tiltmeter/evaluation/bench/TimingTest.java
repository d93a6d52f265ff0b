package org.tiltmeter.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;

class TimingTest {

    private static final List<ArticleText> EIGHT = IntStream.range(0, 8)
            .mapToObj(i -> ArticleText.of("", String.valueOf(i)))
            .toList();

    private final ToldMeter meter = new ToldMeter();
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());

    @Test
    void aRoundReadsEveryArticleOnce() {
        Speed speed = new Timing(meter, 0).of(() -> readerTaking(1), EIGHT, 0);

        assertThat(speed.oneThread()).isEqualTo(new Spent(1, 16, 8));
    }

    @Test
    void roundsAreWholeAndTheirMeanCounts() {
        Speed speed = new Timing(meter, 20).of(() -> readerTaking(1), EIGHT, 0);

        assertThat(speed.oneThread()).isEqualTo(new Spent(3, 16, 8));
    }

    @Test
    void loadingAndTheFirstArticleAreTimedApart() {
        Speed speed = new Timing(meter, 0)
                .of(
                        () -> {
                            meter.pass(5);
                            return readerTaking(1);
                        },
                        EIGHT,
                        0);

        assertThat(speed.firstReadingSeconds()).isEqualTo(6);
    }

    @Test
    void theFirstQuarterWarmsUp() {
        new Timing(meter, 0).of(() -> readerTaking(1), EIGHT, 0);

        assertThat(read).startsWith("0", "0", "1", "0", "1", "2").hasSize(1 + 2 + 8);
    }

    @Test
    void severalThreadsReadTheSameArticles() {
        Speed speed = new Timing(meter, 0).of(() -> readerTaking(0), EIGHT, 4);

        assertThat(speed.allCores()).isEqualTo(new Speed.AllCores(4, new Spent(1, 0, 0), 200_000_000));
        assertThat(read.subList(11, 19)).containsExactlyInAnyOrder("0", "1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void aContenderThatFailsBesideOthersFails() {
        Contestant failsLater = article -> {
            if (read.size() == 11) {
                throw new IllegalStateException("out of ink");
            }
            read.add(article.text());
        };

        assertThatThrownBy(() -> new Timing(meter, 0).of(() -> failsLater, EIGHT, 2))
                .hasRootCauseMessage("out of ink");
    }

    private Contestant readerTaking(double seconds) {
        return article -> {
            meter.pass(seconds);
            read.add(article.text());
        };
    }
}
