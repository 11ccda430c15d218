package org.honorarycities.explorer;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The templates of the pages, in each language. Elements with {@code data-text} and {@code data-label} have their texts
 * in English in the template, and get those of the language here and, if the reader changes it, in the browser.
 */
@Component
class PageTemplate {

    private static final Pattern TEXT = Pattern.compile("data-text=\"([\\w.-]+)\"([^>]*>)[^<]*<");
    private static final Pattern LABEL = Pattern.compile("data-label=\"([\\w.-]+)\"");

    private final Map<String, Template> byNameAndLanguage = new TreeMap<>();

    PageTemplate(ResourcePatternResolver files, Languages languages) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (Resource file : files.getResources("classpath:/explorer/*.html")) {
            sources.put(file.getFilename().replace(".html", ""), file.getContentAsString(StandardCharsets.UTF_8));
        }
        Mustache.Compiler compiler = Mustache.compiler()
                .escapeHTML(true)
                .defaultValue("")
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(sources.get(name)));
        for (Words words : languages.all()) {
            sources.forEach((name, source) ->
                    byNameAndLanguage.put(name + words.language(), compiler.compile(translated(source, words))));
        }
    }

    private static String translated(String source, Words words) {
        String texts = TEXT.matcher(source)
                .replaceAll(element -> Matcher.quoteReplacement("data-text=\"" + element.group(1) + '"'
                        + element.group(2) + PageFunctions.escape(words.text(element.group(1))) + '<'));
        return LABEL.matcher(texts)
                .replaceAll(element -> Matcher.quoteReplacement(
                        element.group() + " aria-label=\"" + PageFunctions.escape(words.text(element.group(1))) + '"'));
    }

    /** Fills in a template. */
    String render(String name, Words words, Map<String, Object> model) {
        Map<String, Object> all = new TreeMap<>(new PageFunctions(words).byName());
        all.put("lang", words.language());
        all.putAll(model);
        return byNameAndLanguage.get(name + words.language()).execute(all);
    }
}
