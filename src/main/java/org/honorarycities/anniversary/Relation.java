package org.honorarycities.anniversary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Relation of a record to a day. */
enum Relation {
    /** Its period begins on the day. */
    @JsonProperty("begins")
    BEGINS,
    /** Its period ends on the day. */
    @JsonProperty("ends")
    ENDS,
    /** It is dated to the day alone. */
    @JsonProperty("falls")
    FALLS
}
