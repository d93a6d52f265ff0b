package org.tiltmeter.problems;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemsQuarkusTest {

    @Test
    void aThrownProblemIsSentAsItIsWithItsHeaders() {
        var response = named().get("/probe/thrown");

        assertProblem(response, 503, """
                {"type":"about:blank","title":"Service Unavailable","status":503,"detail":"The archive is closed.",\
                "instance":"urn:tiltmeter:request:r-1","archive":"north"}""");
        assertThat(response.header("Retry-After")).isEqualTo("7");
    }

    @Test
    void aBugIsA500ThatSaysNothing() {
        assertProblem(named().get("/probe/broken"), 500, """
                {"type":"about:blank","title":"Internal Server Error","status":500,\
                "detail":"The service failed to answer; the instance names this request in its logs.",\
                "instance":"urn:tiltmeter:request:r-1"}""");
    }

    @Test
    void anUnknownPathIsA404() {
        assertProblem(named().get("/nowhere"), 404, notFound());
    }

    @Test
    void aPathParameterThatCannotBeReadIsA404() {
        assertProblem(named().get("/probe/no-uuid"), 404, notFound());
    }

    @Test
    void anUnknownMethodIsA405() {
        var response = named().delete("/probe");

        assertProblem(response, 405, """
                {"type":"about:blank","title":"Method Not Allowed","status":405,\
                "detail":"This address does not take this method.",\
                "instance":"urn:tiltmeter:request:r-1"}""");
    }

    @Test
    void anUnservableAcceptIsA406InSpiteOfItself() {
        assertProblem(named().accept("text/csv").get("/probe"), 406, """
                {"type":"about:blank","title":"Not Acceptable","status":406,\
                "detail":"None of the media types in the Accept header can be served here.",\
                "instance":"urn:tiltmeter:request:r-1"}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json; charset=utf-99", "application/json; charset=;;", "garbage"})
    void aBodyThatNobodyReadsIsA415(String type) {
        var response = new Server(RestAssured.port)
                .send("POST /probe HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: " + type
                        + "\r\nContent-Length: 2\r\n\r\n{}");

        assertThat(response).startsWith("HTTP/1.1 415").contains("\"status\":415");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c", ";"})
    void anUnreadableMediaTypeIsA415WhateverTheMethod(String type) {
        assertThat(new Server(RestAssured.port)
                        .send("GET /probe HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: " + type
                                + "\r\n\r\n"))
                .startsWith("HTTP/1.1 415");
    }

    @Test
    void aCompressedBodyThatNobodyUnpacksIsA415() {
        assertProblem(post("{}", "Content-Encoding", "zstd-x"), 415, """
                {"type":"about:blank","title":"Unsupported Media Type","status":415,\
                "detail":"The body's Content-Encoding is not taken here.","instance":"urn:tiltmeter:request:r-1"}""");
    }

    @Test
    void brokenRulesAreListedByField() {
        assertProblem(post("{\"title\":\"too long\",\"authors\":[{\"name\":\"A\"},{\"name\":\" \"}]}"), 400, """
                {"type":"about:blank","title":"Bad Request","status":400,\
                "detail":"The request breaks rules; errors lists each of them.","instance":"urn:tiltmeter:request:r-1",\
                "errors":[{"field":"authors[1].name","message":"must not be blank"},\
                {"field":"title","message":"size must be between 0 and 5"}]}""");
    }

    @Test
    void aBrokenRuleOfAParameterIsNamedByIt() {
        assertThat(named().get("/probe?limit=201").jsonPath().getString("errors[0].field"))
                .isEqualTo("limit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"secret|title|is not well-formed JSON",
                "{\"title\":[1]}|title|is missing or is not a text",
                "{\"authors\":{\"name\":\"secret\"}}|authors|is missing or is not a list",
                "{\"authors\":[{\"age\":\"secret\"}]}|authors[0].age|is not a number in range",
                "{\"authors\":[{\"age\":99999999999}]}|authors[0].age|is out of range",
                "{\"tone\":\"secret\"}|tone|is not one of the known values",
                "{\"at\":\"secret\"}|at|is not a date and time in ISO 8601",
                "[]|''|is missing or is not an object of the right form",
            })
    void whatIsWrongWithJsonIsSaidWithoutRepeatingIt(String body, String field, String message) {
        var response = post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].field")).isEqualTo(field);
        assertThat(response.jsonPath().getString("errors[0].message")).isEqualTo(message);
        assertThat(response.asString()).doesNotContain("secret", "java", "tiltmeter.problems");
    }

    @Test
    void badJsonHasALineAndAColumn() {
        assertProblem(post("{\"title\":\n  12x}"), 400, """
                {"type":"about:blank","title":"Bad Request","status":400,\
                "detail":"The JSON body cannot be read; errors says where.","instance":"urn:tiltmeter:request:r-1",\
                "errors":[{"field":"","message":"is not well-formed JSON","line":2,"column":5}]}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}"})
    void aMissingBodyIsABadRequest(String body) {
        assertThat(post(body).statusCode()).isEqualTo(400);
    }

    @Test
    void jsonThatIsNestedTooDeeplyIsABadRequest() {
        assertThat(post("[".repeat(10_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void bytesThatAreNotUtf8AreABadRequest() {
        var response = named().contentType(ContentType.JSON)
                .body(new byte[] {'{', '"', (byte) 0xC3, 0x28, '"', ':', '1', '}'})
                .post("/probe");

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=many,limit,is not a whole number in range",
        "limit=99999999999,limit,is not a whole number in range",
        "since=yesterday,since,is not a date and time (YYYY-MM-DDThh:mm:ssZ)",
        "id=1,id,is not a UUID",
    })
    void aQueryParameterThatCannotBeReadIsABadRequestThatNamesIt(String query, String field, String message) {
        var response = named().get("/probe?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].field")).isEqualTo(field);
        assertThat(response.jsonPath().getString("errors[0].message")).isEqualTo(message);
    }

    @Test
    void aBodyThatIsTooLargeIsA413() {
        assertProblem(post("{\"title\":\"" + "a".repeat(200_000) + "\"}"), 413, """
                {"type":"about:blank","title":"Request Entity Too Large","status":413,\
                "detail":"The body may have at most 65536 bytes here.","instance":"urn:tiltmeter:request:r-1",\
                "maxBytes":65536}""");
    }

    @Test
    void aChunkedBodyThatIsTooLargeIsA413() {
        var response = new Server(RestAssured.port)
                .send("POST /probe HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n30d40\r\n" + " ".repeat(200_000) + "\r\n0\r\n\r\n");

        assertThat(response).startsWith("HTTP/1.1 413").contains("\"maxBytes\":65536");
    }

    @Test
    void aStreamedBodyMayBeLarger() {
        var response = named().contentType("application/x-ndjson")
                .body(new byte[20_000_000])
                .post("/probe/stream");

        assertThat(response.asString()).isEqualTo("bytes 20000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%zz", "/probe/%", "/probe/%00", "/probe/..%2f..%2fetc", "//", "/probe?limit=%zz", "probe"})
    void aMalformedAddressIsAProblem(String target) {
        assertThat(new Server(RestAssured.port).get(target))
                .startsWith("HTTP/1.1 40")
                .containsIgnoringCase("content-type: application/problem+json");
    }

    @Test
    void anAddressMayHaveTheCharactersThatFiltersAreMadeOf() {
        assertThat(new Server(RestAssured.port).get("/probe?filter=outlet:\"a,b\"|c"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void anAddressThatIsTooLongIsA414() {
        assertThat(new Server(RestAssured.port).get("/probe?x=" + "a".repeat(9_000)))
                .startsWith("HTTP/1.1 414")
                .contains("\"status\":414");
    }

    @Test
    void anOwnStatusOfAResourceIsKeptWithoutItsMessage() {
        assertProblem(named().get("/probe/teapot"), 418, """
                {"type":"about:blank","title":"Client Error","status":418,"detail":"The request was refused.",\
                "instance":"urn:tiltmeter:request:r-1"}""");
    }

    @Test
    void aRedirectIsNoProblem() {
        assertThat(named().redirects().follow(false).get("/probe/moved").statusCode())
                .isEqualTo(303);
    }

    @Test
    void everyAnswerNamesItsRequest() {
        assertThat(given().get("/probe").header("X-Request-Id")).hasSize(36);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"two words", "<script>", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aStrangeRequestIdIsReplaced(String offered) {
        assertThat(given().header("X-Request-Id", offered).get("/probe").header("X-Request-Id"))
                .hasSize(36);
    }

    private static RequestSpecification named() {
        return given().header("X-Request-Id", "r-1");
    }

    private static Response post(String body, String... headers) {
        var request = named().contentType(ContentType.JSON).body(body);
        return (headers.length == 0 ? request : request.header(headers[0], headers[1])).post("/probe");
    }

    private static String notFound() {
        return """
                {"type":"about:blank","title":"Not Found","status":404,"detail":"There is nothing at this address.",\
                "instance":"urn:tiltmeter:request:r-1"}""";
    }

    private static void assertProblem(Response response, int status, String json) {
        assertThat(response.asString()).isEqualTo(json);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.header("X-Request-Id")).isEqualTo("r-1");
    }
}
