package org.honorarycities.api;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.honorarycities.api.format.RenderedView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Language of the display names.
 *
 * @param lang language of display names (BCP 47 tag); overrides the {@code Accept-Language} header. Falls back to
 *     English if a name does not exist in that language
 */
public record Language(
        @Parameter(example = "ru") @Nullable @Pattern(regexp = TAG, message = "is not a BCP 47 language tag")
        String lang) {

    private static final String TAG = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$";
    private static final String USED = Language.class.getName();

    /**
     * Selects a name by RFC 4647 lookup and records its language for {@code Content-Language}.
     *
     * @param names the names by language, including English
     * @return the name
     */
    public String pick(Map<String, String> names) {
        String best = Locale.lookupTag(HeaderLists.languages(ranges()), names.keySet());
        String used = (best == null) ? "en" : best;
        used().add(used);
        return names.getOrDefault(used, "");
    }

    /**
     * Renders a view that can be reused for requests with the same languages.
     *
     * @param <V> the type of the view
     * @param view creates the view, using this language for its names
     * @return the view with its languages
     */
    public <V> RenderedView<V> show(Supplier<V> view) {
        Set<String> before = used();
        Set<String> ofView = new LinkedHashSet<>();
        request().setAttribute(USED, ofView, RequestAttributes.SCOPE_REQUEST);
        try {
            return new RenderedView<>(view.get(), List.copyOf(ofView));
        } finally {
            request().setAttribute(USED, before, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /**
     * Records the languages of a view for {@code Content-Language}.
     *
     * @param shown the view
     */
    public void note(RenderedView<?> shown) {
        used().addAll(shown.languages());
    }

    /**
     * Returns the requested languages.
     *
     * @return the RFC 4647 language ranges as sent; empty if none
     */
    public String ranges() {
        String asked = (lang != null) ? lang : request().getRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return (asked == null) ? "" : asked;
    }

    /** Returns the languages used so far in the response to the current request. */
    @SuppressWarnings("unchecked")
    static Set<String> used() {
        RequestAttributes request = request();
        Set<String> used = (Set<String>) request.getAttribute(USED, RequestAttributes.SCOPE_REQUEST);
        if (used == null) {
            used = new LinkedHashSet<>();
            request.setAttribute(USED, used, RequestAttributes.SCOPE_REQUEST);
        }
        return used;
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
