package org.tiltmeter.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A PostgreSQL server on loopback whose data survives it: every commit is on disk before it is acknowledged. It runs as
 * any user, and as root inside a user namespace of its own, since PostgreSQL refuses to be root.
 */
public final class PostgresServer extends Component {

    private static final String SUPERUSER = "postgres";

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            // TCP only: a socket's path could be too long for the system, depending on where the data lies.
            "unix_socket_directories=",
            // Durable is PostgreSQL's default; said here because it is promised.
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            // Three pools of 8 to 20, one of them perhaps twice, and a few people looking.
            "max_connections=80",
            // A laptop's share, not a server's.
            "shared_buffers=64MB",
            "max_wal_size=512MB",
            // Compiling plans costs more than it saves for queries of milliseconds.
            "jit=off",
            "timezone=UTC",
            "log_min_messages=warning");

    private final Settings settings;
    private final List<String> databases;

    /**
     * Where a server lives.
     *
     * @param folder holds everything the server keeps
     * @param port on loopback
     * @param log is appended to
     */
    public record Settings(Path folder, int port, Path log) {}

    public PostgresServer(Settings settings) {
        this(settings, Databases.ALL);
    }

    /** A server with databases of these names, each owned by {@link Databases#USER}. */
    public PostgresServer(Settings settings, List<String> databases) {
        this.settings = settings;
        this.databases = List.copyOf(databases);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Path log() {
        return settings.log();
    }

    /** JDBC URL of one of its databases. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(settings.port(), database);
    }

    @Override
    protected ChildProcess.Command command() {
        Path home = PostgresBinaries.unpacked();
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise(home);
        }
        Stream<String> program =
                Stream.of(home.resolve("bin/postgres").toString(), "-D", data().toString(), "-p", "" + settings.port());
        Stream<String> options = SETTINGS.stream().flatMap(setting -> Stream.of("-c", setting));
        return new ChildProcess.Command(
                name(),
                Stream.of(notAsRoot().stream(), program, options)
                        .flatMap(parts -> parts)
                        .toList(),
                Map.of("LC_ALL", "C"),
                settings.log(),
                // INT is PostgreSQL's fast shutdown; TERM would wait for every client to leave.
                "INT",
                Duration.ofSeconds(20));
    }

    /** A postmaster that was killed may leave its children a moment longer, and the next one then refuses to start. */
    @Override
    protected int retries() {
        return 10;
    }

    @Override
    protected boolean answers() {
        try {
            Databases.ensure(jdbcUrl("postgres"), SUPERUSER, ChildProcess.read(password()), databases);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private Path data() {
        return settings.folder().resolve("data");
    }

    private Path password() {
        return settings.folder().resolve("superuser-password");
    }

    /** Into a draft that is renamed when complete, so that an interrupted first start leaves nothing half done. */
    private void initialise(Path home) {
        Path draft = settings.folder().resolve("data.draft");
        try {
            Files.createDirectories(settings.folder());
            if (Files.exists(draft)) {
                Folders.delete(draft);
            }
            writePassword();
            run(Stream.concat(notAsRoot().stream(), initdb(home, draft)).toList());
            Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> initdb(Path home, Path draft) {
        return Stream.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + draft,
                "--username=" + SUPERUSER,
                "--pwfile=" + password(),
                // Other users of this machine reach the port too.
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of strings on every machine.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(password());
        Files.createFile(
                password(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password(), HexFormat.of().formatHex(random) + "\n");
    }

    private void run(List<String> program) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Files.createDirectories(settings.log().toAbsolutePath().getParent());
        Process process = builder.redirectOutput(
                        ProcessBuilder.Redirect.appendTo(settings.log().toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new StartFailure("PostgreSQL could not prepare its folder: " + complaint());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }

    /** What the program said last; as root without user namespaces it is "unshare failed". */
    private String complaint() {
        return ChildProcess.read(settings.log())
                .lines()
                .filter(line -> line.contains("error") || line.contains("failed"))
                .reduce((earlier, later) -> later)
                .orElse("see " + settings.log());
    }

    private static List<String> notAsRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "--user") : List.of();
    }
}
