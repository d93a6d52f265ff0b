package org.tiltmeter.gateway;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A connection to the gateway as bytes, for what no HTTP client would do: broken requests, and reading late. */
final class Gateway implements Closeable {

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    Gateway() throws IOException {
        socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(30_000);
        out = new BufferedOutputStream(socket.getOutputStream(), 65_536);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    /** The whole answer to a whole request. */
    static String exchange(byte[] request) throws IOException {
        try (var gateway = new Gateway()) {
            gateway.out.write(request);
            gateway.out.flush();
            return new String(gateway.in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Begins a batch. */
    Gateway startBatch(String... headers) throws IOException {
        out.write(("POST /v1/articles/batch HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n"
                        + String.join("", headers)
                        + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    Gateway send(byte[] part) throws IOException {
        out.write((Integer.toHexString(part.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(part);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    Gateway flush() throws IOException {
        out.flush();
        return this;
    }

    Gateway end() throws IOException {
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return flush();
    }

    /** The answer's body without its chunks' heads, or its whole head where it is not 200. */
    InputStream answer() throws IOException {
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new AssertionError(status + new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        while (!line().isEmpty()) {
            // The head says nothing of interest.
        }
        return new Unchunked();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    private final class Unchunked extends InputStream {

        private int left;
        private boolean ended;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0 && !ended) {
                left = HexFormat.fromHexDigits(line());
                ended = left == 0;
            }
            int read = ended ? -1 : in.read(into, offset, Math.min(length, left));
            left -= Math.max(read, 0);
            if (left == 0 && !ended) {
                line();
            }
            return read;
        }
    }
}
