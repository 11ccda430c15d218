package org.honorarycities.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Adds the headers derived from the body: Content-Language, Link (RFC 8288) and Vary. */
@RestControllerAdvice
@Order(0)
public class ResponseHeaders implements ResponseBodyAdvice<Object> {

    /** The request headers that select a response. */
    public static final String VARY = "Accept, Accept-Language, Accept-Encoding";

    /** The maximum length of the Link header, in characters; a longer one is omitted, as the body has the links too. */
    private static final int MAX_LENGTH_OF_LINKS = 1000;

    @Override
    public boolean supports(MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
        return handler.getContainingClass().getName().startsWith("org.honorarycities.");
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter handler,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpHeaders headers = response.getHeaders();
        headers.set(HttpHeaders.VARY, VARY);
        if (!headers.containsHeader(HttpHeaders.CONTENT_LANGUAGE)) {
            headers.set(HttpHeaders.CONTENT_LANGUAGE, String.join(", ", languages(body)));
        }
        if (body instanceof ListResponse<?> list) {
            String header = String.join(", ", links(list.links()));
            if (header.length() <= MAX_LENGTH_OF_LINKS) {
                headers.set(HttpHeaders.LINK, header);
            }
        }
        return body;
    }

    /** Returns the languages of the display names and of all other text; English if there is none. */
    public static Set<String> languages(@Nullable Object body) {
        Set<String> languages = new LinkedHashSet<>();
        if (body instanceof ListResponse<?> list) {
            languages.addAll(list.languages());
            list.data().forEach(record -> TextLanguages.collect((Record) record, list.fields(), languages));
        } else if (body instanceof RecordResponse<?> single) {
            languages.addAll(single.languages());
            TextLanguages.collect((Record) single.data(), single.fields(), languages);
        }
        return languages.isEmpty() ? Set.of("en") : languages;
    }

    private static List<String> links(PageLinks links) {
        List<String> all = new ArrayList<>();
        add(all, "first", links.first());
        add(all, "prev", links.prev());
        add(all, "next", links.next());
        add(all, "last", links.last());
        return all;
    }

    private static void add(List<String> links, String relation, @Nullable String target) {
        if (target != null) {
            links.add("<" + target + ">; rel=\"" + relation + "\"");
        }
    }
}
