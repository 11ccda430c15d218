package org.honorarycities.explorer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.honorarycities.api.Representation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The languages of the interface: those that there is a file of texts for, English first. */
@Component
class Languages {

    private final Map<String, Words> words = new TreeMap<>(
            Comparator.comparing((String tag) -> !tag.equals("en")).thenComparing(tag -> tag));

    Languages(ResourcePatternResolver files) throws IOException {
        for (Resource file : files.getResources("classpath:/static/explorer/i18n/*.json")) {
            String language = file.getFilename().replace(".json", "");
            Map<String, String> texts = JsonMapper.shared()
                    .readValue(file.getContentAsByteArray(), new TypeReference<Map<String, String>>() {});
            words.put(language, new Words(language, texts));
        }
    }

    List<Words> all() {
        return Collections.unmodifiableList(new ArrayList<>(words.values()));
    }

    /** Returns the texts in a requested language, else in the first one of the header that there is, else in English. */
    Words select(@Nullable String requested, @Nullable String acceptLanguage) {
        boolean isKnown = requested != null && words.containsKey(requested);
        return words.get(
                isKnown
                        ? requested
                        : new Representation(null, null, acceptLanguage).names().closest(words.keySet()));
    }
}
