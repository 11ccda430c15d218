package org.honorarycities.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Adds the headers that follow from a body: the language of its names and its links (RFC 8288). */
@RestControllerAdvice
class ResponseHeaders implements ResponseBodyAdvice<Object> {

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
        headers.setVary(List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE));
        Set<String> languages = Language.used();
        headers.set(HttpHeaders.CONTENT_LANGUAGE, languages.isEmpty() ? "en" : String.join(", ", languages));
        if (body instanceof ListResponse<?> list) {
            List<String> links = new ArrayList<>(links(list.links()));
            links.addAll(
                    ((ServletServerHttpResponse) response).getServletResponse().getHeaders(HttpHeaders.LINK));
            headers.set(HttpHeaders.LINK, String.join(", ", links));
        }
        return body;
    }

    private static List<String> links(PageLinks links) {
        List<String> all = new ArrayList<>();
        add(all, "self", links.self());
        add(all, "next", links.next());
        add(all, "prev", links.prev());
        add(all, "first", links.first());
        add(all, "last", links.last());
        links.alternate()
                .forEach((format, target) ->
                        all.add("<" + target + ">; rel=\"alternate\"; type=\"" + Formats.BY_NAME.get(format) + "\""));
        add(all, "license", links.license());
        add(all, "describedby", links.describedBy());
        add(all, "service-desc", links.serviceDesc());
        return all;
    }

    private static void add(List<String> links, String relation, @Nullable String target) {
        if (target != null) {
            links.add("<" + target + ">; rel=\"" + relation + "\"");
        }
    }
}
