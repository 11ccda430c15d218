package org.honorarycities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The finished bytes of an answer, plain and compressed, with its headers. Each form has a strong tag that follows from
 * the plain bytes, so that every instance gives the same ones.
 */
final class FinishedAnswer {

    private static final Pattern OF_THE_BODY =
            Pattern.compile("content-(type|length)|transfer-encoding|vary", Pattern.CASE_INSENSITIVE);

    private final List<Map.Entry<String, String>> headers = new ArrayList<>();
    private final @Nullable String contentType;
    private final byte[] plain;
    private final String tag;
    private final String gzipTag;
    private final long lastModified;

    /** Made when a client first accepts it, as making it costs more than all the rest; empty if it gains nothing. */
    private volatile byte @Nullable [] gzip;

    FinishedAnswer(HttpServletResponse response, byte[] body, long lastModified) {
        for (String name : response.getHeaderNames()) {
            if (!OF_THE_BODY.matcher(name).matches()) {
                headers.add(Map.entry(name, String.join(", ", response.getHeaders(name))));
            }
        }
        headers.add(Map.entry(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding"));
        if (lastModified >= 0) {
            headers.add(Map.entry(
                    HttpHeaders.LAST_MODIFIED,
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            Instant.ofEpochMilli(lastModified).atOffset(ZoneOffset.UTC))));
        }
        this.contentType = response.getContentType();
        this.plain = body;
        String digest = digest(body);
        this.tag = '"' + digest + '"';
        this.gzipTag = '"' + digest + "-gzip\"";
        this.lastModified = lastModified;
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** How much memory it takes, about: compressed it comes to less than a quarter, unless it is short. */
    int weight() {
        return plain.length + plain.length / 4 + 1000;
    }

    /** Sends it in the form that the client accepts, or only says that the client has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = form(request);
        String bodyTag = (body == plain) ? tag : gzipTag;
        int status = Preconditions.status(request, bodyTag, lastModified);
        for (Map.Entry<String, String> header : headers) {
            response.setHeader(header.getKey(), header.getValue());
        }
        response.setHeader(HttpHeaders.ETAG, bodyTag);
        if (status == HttpServletResponse.SC_PRECONDITION_FAILED) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendError(status);
            return;
        }
        if (status == HttpServletResponse.SC_NOT_MODIFIED) {
            response.setStatus(status);
            return;
        }
        if (body != plain) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private byte[] form(HttpServletRequest request) {
        if (!acceptsGzip(request)) {
            return plain;
        }
        byte[] made = gzip;
        if (made == null) {
            made = compressed(plain);
            gzip = made;
        }
        return (made.length == 0) ? plain : made;
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        boolean acceptsAny = false;
        Enumeration<String> accepted = request.getHeaders(HttpHeaders.ACCEPT_ENCODING);
        while (accepted.hasMoreElements()) {
            for (String coding : accepted.nextElement().toLowerCase(Locale.ROOT).split(",")) {
                String[] parts = coding.replace(" ", "").split(";", 2);
                boolean isWanted = parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
                if (parts[0].equals("gzip")) {
                    return isWanted;
                }
                acceptsAny |= parts[0].equals("*") && isWanted;
            }
        }
        return acceptsAny;
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream target = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (target.size() < body.length) ? target.toByteArray() : new byte[0];
    }
}
