package org.honorarycities.api;

import java.time.Instant;

/** Tells of which version the data are. */
public interface DataVersion {

    /**
     * When the version was made.
     *
     * @return the moment
     */
    Instant created();
}
