package org.honorarycities.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the scripts, style sheets and translations of the explorer, the icon and {@code robots.txt}. Below a checksum
 * of all files they may be cached for ever; elsewhere validators are entity tags of the content, as a reproducible build
 * sets the same modification date for all versions; they are weak because responses are compressed.
 */
@Configuration(proxyBeanMethods = false)
class ExplorerFiles implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/static/explorer/";
    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\b.* from \"\\./(\\w+\\.js)\";");

    private final ResourcePatternResolver resources;
    private final String folder;

    ExplorerFiles(ResourcePatternResolver resources) throws IOException {
        this.resources = resources;
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (Resource file : resources.getResources(FOLDER + "**/*.*")) {
            files.put(file.getURL().getPath().replaceFirst(".*/static/", ""), file.getContentAsByteArray());
        }
        StringBuilder checksums = new StringBuilder();
        files.forEach((name, content) -> checksums.append(name).append(DigestUtils.md5DigestAsHex(content)));
        this.folder = "explorer/"
                + DigestUtils.md5DigestAsHex(checksums.toString().getBytes(StandardCharsets.UTF_8))
                        .substring(0, 12);
    }

    /** The folder of the files of this version, as a path without a slash at its ends. */
    String folder() {
        return folder;
    }

    /** Returns the names of scripts and of all scripts that they import, so that the browser can request them at once. */
    List<String> scripts(String... names) {
        Set<String> found = new LinkedHashSet<>(List.of(names));
        Deque<String> unread = new ArrayDeque<>(found);
        while (!unread.isEmpty()) {
            IMPORT.matcher(read(unread.pop()))
                    .results()
                    .map(match -> match.group(1))
                    .filter(found::add)
                    .forEach(unread::add);
        }
        return found.stream().sorted().toList();
    }

    private String read(String script) {
        try {
            return resources.getResource(FOLDER + script).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler('/' + folder + "/**")
                .addResourceLocations(FOLDER)
                .setUseLastModified(false)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        register(registry.addResourceHandler("/explorer/**"), FOLDER);
        register(registry.addResourceHandler("/favicon.ico", "/robots.txt"), "classpath:/static/");
    }

    private static void register(ResourceHandlerRegistration files, String folder) {
        files.addResourceLocations(folder)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(ExplorerFiles::tag);
    }

    private static String tag(Resource file) {
        try {
            return "W/\"" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
