package org.honorarycities.http;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Decides whether the headers count by which a proxy tells the address that clients use. They are ignored unless {@code
 * server.forward-headers-strategy} is {@code framework}; then Spring applies them, and malformed ones are refused here
 * before, as it does not check them.
 */
@Component
class ForwardedHeaders {

    private static final String PORT = "([1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])";
    private static final String HOST = "([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:" + PORT + ")?";
    private static final String ADDRESS = "\\[?[A-Za-z0-9._:-]{1,64}]?(:\\d{1,5})?";

    private static final Map<String, Pattern> FORMS = Map.of(
            "X-Forwarded-Prefix", Pattern.compile("(/(?!\\.\\.?(/|$))[A-Za-z0-9._~-]{1,50}){0,4}"),
            "X-Forwarded-Host", list(HOST),
            "X-Forwarded-Proto", list("https?"),
            "X-Forwarded-Port", list(PORT),
            "X-Forwarded-Ssl", list("on|off"),
            "X-Forwarded-For", list(ADDRESS),
            "Forwarded",
                    list("(;?(for=\"?" + ADDRESS + "\"?|by=\"?" + ADDRESS + "\"?|host=\"?" + HOST
                            + "\"?|proto=\"?https?\"?)){1,4}"));

    private final boolean trusted;

    ForwardedHeaders(@Value("${server.forward-headers-strategy}") String strategy) {
        this.trusted = strategy.equalsIgnoreCase("framework");
    }

    private static Pattern list(String item) {
        return Pattern.compile("(" + item + ")( ?, ?(" + item + ")){0,9}", Pattern.CASE_INSENSITIVE);
    }

    /** Whether a header is one of them, and the operator has declared that a proxy sets it. */
    boolean isTrusted(String header) {
        return trusted && FORMS.keySet().stream().anyMatch(header::equalsIgnoreCase);
    }

    /** Whether the operator has declared that a proxy sets them. */
    boolean areTrusted() {
        return trusted;
    }

    /** The first malformed one of a request, or one given twice; null if all are well formed or none counts. */
    @Nullable
    String malformed(HttpFields headers) {
        if (!trusted) {
            return null;
        }
        for (Map.Entry<String, Pattern> form : FORMS.entrySet()) {
            List<String> values = headers.getValuesList(form.getKey());
            if (values.size() > 1
                    || !values.isEmpty()
                            && !form.getValue().matcher(values.get(0)).matches()) {
                return form.getKey();
            }
        }
        return null;
    }
}
