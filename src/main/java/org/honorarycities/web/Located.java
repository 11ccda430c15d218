package org.honorarycities.web;

import java.util.List;

/** A record that can be drawn on a map. */
public interface Located {

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
