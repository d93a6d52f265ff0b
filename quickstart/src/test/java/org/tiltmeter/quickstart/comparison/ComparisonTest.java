package org.tiltmeter.quickstart.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.quickstart.StubGateway;

class ComparisonTest {

    private static final String UNION = "organisation:harbour-workers-union";

    @Test
    void figuresAreTakenFromTheGatewaysRows() throws IOException {
        try (StubGateway gateway = new StubGateway()) {
            gateway.answers("/v1/measures", """
                    {"meta":{"count":1,"next":null},"results":[{"outlet":"The Wire","actor":"%s","measures":[
                      {"id":"L1","voice":"own","value":12.5,"unit":"per 100 mentions","n":40,"articles":6,
                       "interval":{"low":4.25,"high":20.75,"level":0.95}},
                      {"id":"L5","voice":null,"value":null,"unit":"share","n":0,"articles":0,"interval":null}]}]}
                    """.formatted(UNION)).answers("/v1/actors", """
                    {"results":[{"id":"%s","kind":"organisation","name":"Harbour Workers Union"}]}
                    """.formatted(UNION));

            Comparison comparison = Comparison.fetch(gateway.client(), List.of("The Wire"), List.of(UNION));

            assertThat(comparison.figure("The Wire", UNION, "L1"))
                    .isEqualTo(new Figure(12.5, 40, new Figure.Interval(4.25, 20.75)));
            assertThat(comparison.figure("The Wire", UNION, "L5")).isEqualTo(Figure.MISSING);
            assertThat(comparison.figure("The Wire", UNION, "S1")).isEqualTo(Figure.MISSING);
            assertThat(comparison.actors()).containsEntry(UNION, "Harbour Workers Union");
        }
    }

    @Test
    void anActorThatNobodyNamedKeepsTheWordsOfItsId() throws IOException {
        try (StubGateway gateway = new StubGateway()) {
            gateway.answers("/v1/measures", "{\"results\":[]}").answers("/v1/actors", "{\"results\":[]}");

            assertThat(Comparison.fetch(gateway.client(), List.of("The Wire"), List.of(UNION))
                            .actors())
                    .containsEntry(UNION, "harbour workers union");
        }
    }
}
