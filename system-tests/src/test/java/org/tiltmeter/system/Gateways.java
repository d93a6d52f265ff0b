package org.tiltmeter.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tiltmeter.embedded.Folders;
import org.tiltmeter.embedded.Ports;
import org.tiltmeter.embedded.PostgresServer;
import org.tiltmeter.quickstart.suite.ServiceProcess;

/** Packaged gateways that share one database; what is behind them and who receives their reports are stand-ins. */
final class Gateways implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String JAR = "api-gateway/target/quarkus-app/quarkus-run.jar";

    /** An issue as the API lists it. */
    record Issue(int number, Instant dueAt, String state, int attempts) {

        static Issue of(JsonNode listed) {
            return new Issue(
                    listed.get("number").asInt(),
                    Instant.parse(listed.get("dueAt").asText()),
                    listed.get("state").asText(),
                    listed.get("attempts").asInt());
        }
    }

    private record Replica(ServiceProcess process, TiltmeterApi api) {}

    private final Path folder = Folders.temporary();
    private final Upstream upstream = new Upstream();
    private final Receiver receiver = new Receiver();
    private final PostgresServer postgres;
    private final List<Replica> replicas;

    private Gateways(int count, Map<String, String> settings) {
        postgres = new PostgresServer(
                new PostgresServer.Settings(folder.resolve("postgres"), Ports.free(), folder.resolve("postgres.log")),
                List.of("gateway"));
        replicas = IntStream.rangeClosed(1, count)
                .mapToObj(number -> replica("gateway-" + number, settings))
                .toList();
    }

    static Gateways start(int count, Map<String, String> settings) {
        var gateways = new Gateways(count, settings);
        try {
            gateways.postgres.start();
            gateways.postgres.awaitHealthy(PATIENCE);
            gateways.processes().forEach(ServiceProcess::start);
            gateways.processes().forEach(process -> process.awaitHealthy(PATIENCE));
            return gateways;
        } catch (RuntimeException e) {
            gateways.close();
            throw e;
        }
    }

    private Replica replica(String name, Map<String, String> settings) {
        int port = Ports.free();
        int management = Ports.free();
        var environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_PORT", "" + port);
        environment.put("QUARKUS_MANAGEMENT_PORT", "" + management);
        environment.put("TILTMETER_INGEST_URL", upstream.address().toString());
        environment.put("TILTMETER_ANALYSIS_URL", upstream.address().toString());
        environment.put("TILTMETER_POSTGRES_URL", postgres.jdbcUrl("gateway"));
        environment.put("TILTMETER_PRIVATE_WEBHOOKS", receiver.place());
        var process = new ServiceProcess(new ServiceProcess.Definition(
                name,
                RunningSuite.repository().resolve(JAR),
                folder.resolve(name + ".log"),
                management,
                List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"),
                environment));
        return new Replica(process, new TiltmeterApi(URI.create("http://127.0.0.1:" + port)));
    }

    List<ServiceProcess> processes() {
        return replicas.stream().map(Replica::process).toList();
    }

    Receiver receiver() {
        return receiver;
    }

    /** The id of a new report that is sent to the receiver; with an empty crontab it has no schedule. */
    String report(String name, String crontab) {
        var report = new HashMap<String, Object>(Map.of(
                "name", name,
                "comparison", Map.of("actors", List.of("country:XR"), "outlets", List.of("a", "b"), "lastDays", 7),
                "recipients",
                        Map.of(
                                "webhooks",
                                List.of(Map.of(
                                        "url",
                                        "http://" + receiver.place() + "/" + name,
                                        "secret",
                                        Receiver.SECRET)))));
        if (!crontab.isEmpty()) {
            report.put("cron", crontab);
        }
        return api().post("/v1/reports", "application/json", Json.of(report))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    void makeIssue(String report) {
        api().post("/v1/reports/" + report + "/issues", "application/json", "").expect(202);
    }

    /** Its issues, oldest first. */
    List<Issue> issues(String report) {
        var issues = new ArrayList<Issue>();
        api().get("/v1/reports/" + report + "/issues?limit=200")
                .expect(200)
                .json()
                .get("results")
                .forEach(listed -> issues.addFirst(Issue.of(listed)));
        return issues;
    }

    /** Whether a gateway knows that the first issue of a report was taken. */
    boolean hasDeliveredAnIssue(String report) {
        Answer answer = api().get("/v1/reports/" + report + "/issues/1/deliveries");
        return answer.status() == 200
                && answer.json().at("/results/0/state").asText().equals("delivered");
    }

    private TiltmeterApi api() {
        return replicas.getFirst().api();
    }

    @Override
    public void close() {
        processes().parallelStream().forEach(ServiceProcess::stop);
        postgres.stop();
        receiver.close();
        upstream.close();
        Folders.delete(folder);
    }
}
