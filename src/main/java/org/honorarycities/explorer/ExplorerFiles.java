package org.honorarycities.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the scripts, style sheets and translations of the explorer, the icon and {@code robots.txt}. Validators are
 * entity tags of the content, as a reproducible build sets the same modification date for all versions; they are weak
 * because responses are compressed.
 */
@Configuration(proxyBeanMethods = false)
class ExplorerFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        register(registry.addResourceHandler("/explorer/**"), "classpath:/static/explorer/");
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
