package org.tiltmeter.gateway.reports.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts to web addresses that strangers gave. A name is resolved once, each of its addresses must be public, and the very
 * address that was looked at is the one connected to. Nothing is followed, and of an answer nothing but its status is read.
 */
@Singleton
public class Webhook {

    private final HttpClient client;
    private final DeliveryConfig config;

    Webhook(Vertx vertx, DeliveryConfig config) {
        this.config = config;
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis()))
                .setKeepAlive(false)
                .setMaxInitialLineLength(1_024)
                .setMaxHeaderSize(16_384)
                .setVerifyHost(true));
    }

    @PreDestroy
    void close() {
        var unused = client.close();
    }

    /** Posts JSON, and waits for the answer. */
    public Outcome post(URI target, Map<String, String> headers, byte[] body) {
        try {
            Optional<InetAddress> address = allowed(target);
            return address.isEmpty()
                    ? new Outcome.Failed("The address is not of the public net.")
                    : judged(status(request(target, address.get(), headers), body));
        } catch (UnknownHostException e) {
            return new Outcome.Failed("The host is not known.");
        } catch (TimeoutException e) {
            return new Outcome.Failed("The receiver did not answer in time.");
        } catch (ExecutionException e) {
            return new Outcome.Failed("The connection failed.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed("The gateway stopped.");
        }
    }

    /** The first address of the host; none where any of them is private. */
    private Optional<InetAddress> allowed(URI target) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(target.getHost());
        boolean known = config.privateTargets().orElse(List.of()).stream()
                .anyMatch(allowed -> allowed.toLowerCase(Locale.ROOT).equals(place(target)));
        return known || Arrays.stream(addresses).allMatch(PublicAddress::is)
                ? Optional.of(addresses[0])
                : Optional.empty();
    }

    private static String place(URI target) {
        return target.getHost().toLowerCase(Locale.ROOT) + ":" + port(target);
    }

    private RequestOptions request(URI target, InetAddress address, Map<String, String> headers) {
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port(target))))
                .setHost(target.getHost())
                .setPort(port(target))
                .setSsl(isSecure(target))
                .setFollowRedirects(false)
                .setURI(target.getRawQuery() == null ? path : path + "?" + target.getRawQuery())
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "Tiltmeter");
        headers.forEach(options::putHeader);
        return options;
    }

    private int status(RequestOptions options, byte[] body)
            throws ExecutionException, InterruptedException, TimeoutException {
        var answer = client.request(options)
                .compose(request -> request.send(Buffer.buffer(body)).map(response -> {
                    int status = response.statusCode();
                    hangUp(request);
                    return status;
                }));
        long patience = config.connectTimeout().plus(config.readTimeout()).toMillis();
        return answer.toCompletionStage().toCompletableFuture().get(patience, TimeUnit.MILLISECONDS);
    }

    /** However long an answer is: its status has been read. */
    private static void hangUp(HttpClientRequest request) {
        var unused = request.connection().close();
    }

    private static Outcome judged(int status) {
        return status >= 200 && status < 300
                ? new Outcome.Taken()
                : new Outcome.Failed("The receiver answered " + status + ".");
    }

    private static int port(URI target) {
        if (target.getPort() > 0) {
            return target.getPort();
        }
        return isSecure(target) ? 443 : 80;
    }

    private static boolean isSecure(URI target) {
        return "https".equalsIgnoreCase(target.getScheme());
    }
}
