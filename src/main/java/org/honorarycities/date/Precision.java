package org.honorarycities.date;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Precision of a date. */
public enum Precision {
    /** One day. */
    @JsonProperty("day")
    DAY,
    /** One month of a year. */
    @JsonProperty("month")
    MONTH,
    /** One season of a year. */
    @JsonProperty("season")
    SEASON,
    /** One year. */
    @JsonProperty("year")
    YEAR,
    /** One decade. */
    @JsonProperty("decade")
    DECADE,
    /** One century. */
    @JsonProperty("century")
    CENTURY,
    /** Interval between two dates; one end may be open or unknown. */
    @JsonProperty("interval")
    INTERVAL,
    /** One of several dates, undecided. */
    @JsonProperty("one-of")
    ONE_OF
}
