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
 * The language names are shown in.
 *
 * @param lang language of the display names as a BCP 47 tag, in place of the header Accept-Language; a name that does
 *     not exist in it is shown in English
 */
public record Language(
        @Parameter(example = "ru") @Nullable @Pattern(regexp = TAG, message = "is not a BCP 47 language tag")
        String lang) {

    private static final String TAG = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$";
    private static final String USED = Language.class.getName();

    /**
     * Picks the name to show by RFC 4647 lookup and notes its language for {@code Content-Language}.
     *
     * @param names the names by language, English among them
     * @return the name
     */
    public String pick(Map<String, String> names) {
        String best = Locale.lookupTag(HeaderLists.languages(ranges()), names.keySet());
        String used = (best == null) ? "en" : best;
        used().add(used);
        return names.getOrDefault(used, "");
    }

    /**
     * Makes a view that may be shown again to whoever wants the same languages.
     *
     * @param <V> what is shown
     * @param view makes the view, and picks its names by this language
     * @return the view
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
     * Notes the languages of what is shown for {@code Content-Language}.
     *
     * @param shown a view
     */
    public void note(RenderedView<?> shown) {
        used().addAll(shown.languages());
    }

    /**
     * The languages asked for.
     *
     * @return the ranges of RFC 4647, as they were written; empty if none were
     */
    public String ranges() {
        String asked = (lang != null) ? lang : request().getRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return (asked == null) ? "" : asked;
    }

    /** The languages used in the answer to the current request so far. */
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
