package org.honorarycities.api;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Language and fields of a response.
 *
 * @param lang language of display names (BCP 47 tag); overrides the {@code Accept-Language} header. Falls back to
 *     English if a name does not exist in that language
 * @param fields fields of the records to include, separated by commas. Other fields are omitted, even if they are
 *     otherwise required
 * @param acceptLanguage the header; not a parameter
 */
public record Representation(
        @Parameter(example = "ru") @Nullable @Pattern(regexp = TAG, message = "is not a BCP 47 language tag")
        String lang,

        @Parameter(example = "id") @Nullable List<String> fields,

        @Parameter(hidden = true) @BindParam("Accept-Language") @Nullable
        String acceptLanguage) {

    /** Pattern of a BCP 47 language tag. */
    public static final String TAG = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$";

    /** Returns a selector of names in the requested languages, for one response. */
    public NameSelector names() {
        return new NameSelector(
                HeaderLists.languages(lang != null ? lang : acceptLanguage != null ? acceptLanguage : ""));
    }

    /** Returns the requested fields; null for all. */
    static @Nullable List<String> fields(HttpServletRequest request) {
        String[] values = request.getParameterValues("fields");
        return (values == null) ? null : StrictParametersInterceptor.items(values);
    }
}
