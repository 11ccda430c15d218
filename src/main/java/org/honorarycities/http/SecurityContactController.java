package org.honorarycities.http;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells where to report a weakness (RFC 9116). */
@Hidden
@RestController
class SecurityContactController {

    private static final String REPOSITORY = "https://github.com/honorary-cities/honorary-cities";

    /** The standard wants a day in less than a year by which to ask again. */
    private static final int MONTHS = 6;

    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String contact() {
        return String.format(
                Locale.ROOT, """
                Contact: %1$s/security/advisories/new
                Policy: %1$s/blob/main/.github/SECURITY.md
                Preferred-Languages: en, ru, bg
                Expires: %2$sT00:00:00Z
                """, REPOSITORY, LocalDate.now(ZoneOffset.UTC).plusMonths(MONTHS));
    }
}
