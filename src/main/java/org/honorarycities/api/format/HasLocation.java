package org.honorarycities.api.format;

import java.util.List;

/** A record that can be drawn on a map. */
public interface HasLocation {

    /**
     * Which it is.
     *
     * @return the id of the record
     */
    String id();

    /**
     * Where it is.
     *
     * @return longitude and latitude of each of its points, in WGS 84 degrees
     */
    List<double[]> coordinates();
}
