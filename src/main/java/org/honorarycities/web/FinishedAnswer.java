package org.honorarycities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The finished bytes of an answer, plain and compressed, with its headers. Each form has a strong tag that follows from
 * the plain bytes, so that every instance gives the same ones.
 */
final class FinishedAnswer {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final @Nullable String contentType;
    private final byte[] plain;
    private final byte @Nullable [] gzip;
    private final String tag;
    private final String gzipTag;
    private final long lastModified;

    FinishedAnswer(HttpServletResponse response, byte[] body, long lastModified) {
        for (String name : response.getHeaderNames()) {
            Collection<String> values = response.getHeaders(name);
            if (!name.toLowerCase(Locale.ROOT).matches("content-(type|length)|transfer-encoding")) {
                headers.put(name, String.join(", ", values));
            }
        }
        headers.put(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding");
        this.contentType = response.getContentType();
        this.plain = body;
        this.gzip = compressed(body);
        String digest = digest(body);
        this.tag = '"' + digest + '"';
        this.gzipTag = '"' + digest + "-gzip\"";
        this.lastModified = lastModified;
    }

    /** Null where compressing gains nothing. */
    private static byte @Nullable [] compressed(byte[] body) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (target.size() < body.length) ? target.toByteArray() : null;
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** How much memory it takes, about. */
    int weight() {
        return plain.length + (gzip == null ? 0 : gzip.length) + 1000;
    }

    /** Sends it in the form that the client accepts, or only says that the client has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        byte[] body = acceptsGzip(request) && gzip != null ? gzip : plain;
        String bodyTag = (body == plain) ? tag : gzipTag;
        if (new ServletWebRequest(request, response).checkNotModified(bodyTag, lastModified)) {
            return;
        }
        if (body != plain) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && (accepted.contains("gzip") || accepted.contains("*"))
                && !accepted.replace(" ", "").matches(".*(gzip|\\*);q=0(\\.0*)?(,.*|$)");
    }
}
