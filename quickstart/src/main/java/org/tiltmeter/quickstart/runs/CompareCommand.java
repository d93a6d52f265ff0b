package org.tiltmeter.quickstart.runs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.embedded.StartFailure;
import org.tiltmeter.quickstart.Gateway;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares outlets or actors, and prints what was found. */
@Command(name = "compare", description = "Compare outlets, or actors, in what is stored.")
public final class CompareCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--actors", split = ",", required = true, description = "ids, as country:RU; with a list group:G7")
    List<String> actors = List.of();

    @Option(names = "--outlets", split = ",", required = true, description = "names of outlets")
    List<String> outlets = List.of();

    @Option(names = "--measures", split = ",", description = "ids, as L1; without it all")
    @Nullable
    List<String> measures;

    @Option(names = "--voices", split = ",", description = "own, sourced, unknown, any")
    @Nullable
    List<String> voices;

    @Option(names = "--from", description = "the first day; without it 2000-01-01")
    LocalDate from = LocalDate.of(2000, 1, 1);

    @Option(names = "--to", description = "the day after the last; without it the day after tomorrow")
    LocalDate to = LocalDate.now(ZoneOffset.UTC).plusDays(2);

    @Option(names = "--contrast", description = "outlets, outlet-against-others, actors")
    @Nullable
    String contrast;

    @Option(names = "--matching", description = "none, event")
    @Nullable
    String matching;

    @Option(names = "--wire", description = "included, excluded")
    @Nullable
    String wire;

    @Option(names = "--actor-list", description = "name, or name@version")
    @Nullable
    String actorList;

    @Option(names = "--seed", description = "of a bootstrap that checks the intervals")
    @Nullable
    Long seed;

    @Option(names = "--json", description = "print the run as it is kept")
    boolean json;

    @Option(names = "--page", paramLabel = "FILE", description = "also write it as a page with plots")
    @Nullable
    Path page;

    @Option(names = "--csv", paramLabel = "FILE", description = "also write its effects as a table")
    @Nullable
    Path csv;

    private final Installation installation;
    private final Terminal terminal;

    public CompareCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Gateway gateway = Gateway.of(installation);
        JsonNode run = gateway.post("/v1/comparisons", specification());
        write(gateway, run, "text/html", page);
        write(gateway, run, "text/csv", csv);
        terminal.print(json ? run.toString() : RunTable.of(run, terminal.colour()));
        return 0;
    }

    static void write(Gateway gateway, JsonNode run, String type, @Nullable Path file) {
        if (file == null) {
            return;
        }
        String address = "/v1/comparisons/" + Gateway.encoded(run.path("id").asText());
        try {
            Files.writeString(file, gateway.text(address, type));
        } catch (IOException e) {
            throw new StartFailure("cannot write " + file, e);
        }
    }

    private ObjectNode specification() {
        ObjectNode asked = JSON.createObjectNode();
        asked.set("actors", JSON.valueToTree(actors));
        asked.set("outlets", JSON.valueToTree(outlets));
        asked.set("measures", JSON.valueToTree(measures));
        asked.set("voices", JSON.valueToTree(voices));
        return asked.put("from", from.toString())
                .put("to", to.toString())
                .put("contrast", contrast)
                .put("matching", matching)
                .put("wire", wire)
                .put("actorList", actorList)
                .put("seed", seed);
    }
}
