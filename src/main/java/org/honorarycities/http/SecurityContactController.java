package org.honorarycities.http;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves security.txt, the contact for vulnerability reports (RFC 9116). */
@Hidden
@RestController
class SecurityContactController {

    private static final String REPOSITORY = "https://github.com/honorary-cities/honorary-cities";

    /** RFC 9116 recommends an expiry date less than a year away. */
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
