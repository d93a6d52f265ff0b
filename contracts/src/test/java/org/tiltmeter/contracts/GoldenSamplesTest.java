package org.tiltmeter.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sample is added when a version gains a field, and none is ever changed or removed. */
class GoldenSamplesTest {

    /** As the services are configured: dates as text, unknown fields ignored. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final List<Contract> CONTRACTS = List.of(
            new Contract("article-stored.v1", ArticleStored.class, ArticleStored.TOPIC),
            new Contract("article-analysed.v1", ArticleAnalysed.class, ArticleAnalysed.TOPIC),
            new Contract("dead-letter.v1", DeadLetter.class, DeadLetter.TOPIC));

    record Contract(String name, Class<? extends Record> type, String topic) {

        JsonSchema schema() {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(read(resource("schema/" + name + ".schema.json")));
        }
    }

    record Sample(Contract contract, String file, String json) {

        @Override
        public String toString() {
            return contract.name() + "/" + file;
        }
    }

    static Stream<Sample> samples() {
        return CONTRACTS.stream().flatMap(GoldenSamplesTest::samplesOf);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsToItsSchema(Sample sample) {
        assertThat(violations(sample.contract(), sample.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAndWrittenBackWithoutLoss(Sample sample) throws IOException {
        Record event = JSON.readValue(sample.json(), sample.contract().type());

        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(sample.json()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadWithAFieldThatALaterProducerAdded(Sample sample) throws IOException {
        ObjectNode extended = (ObjectNode) JSON.readTree(sample.json());
        extended.putObject("addedLater").put("by", "a newer producer");

        assertThat(violations(sample.contract(), extended.toString())).isEmpty();
        assertThat(JSON.treeToValue(extended, sample.contract().type()))
                .isEqualTo(JSON.readValue(sample.json(), sample.contract().type()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void losesItsValidityWithAnyFieldThatIsRequired(Sample sample) throws IOException {
        JsonNode schema =
                JSON.readTree(read(resource("schema/" + sample.contract().name() + ".schema.json")));

        assertThat(schema.path("required")).isNotEmpty().allSatisfy(field -> {
            ObjectNode without = ((ObjectNode) JSON.readTree(sample.json())).without(List.of(field.asText()));
            assertThat(violations(sample.contract(), without.toString())).isNotEmpty();
        });
    }

    @Test
    void aTopicIsNamedAfterItsContract() {
        assertThat(CONTRACTS)
                .allSatisfy(contract -> assertThat(contract.topic()).isEqualTo("tiltmeter." + contract.name()));
    }

    private static Set<ValidationMessage> violations(Contract contract, String json) {
        return contract.schema().validate(json, InputFormat.JSON, context -> context.getExecutionConfig()
                .setFormatAssertionsEnabled(true));
    }

    private static Stream<Sample> samplesOf(Contract contract) {
        try (Stream<Path> files = Files.list(resource("golden/" + contract.name()))) {
            List<Path> sorted = files.sorted().toList();
            assertThat(sorted).as("samples of %s", contract.name()).isNotEmpty();
            return sorted.stream()
                    .map(file -> new Sample(
                            contract, Objects.requireNonNull(file.getFileName()).toString(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(
                            GoldenSamplesTest.class.getClassLoader().getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
