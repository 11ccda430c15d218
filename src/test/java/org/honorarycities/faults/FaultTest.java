package org.honorarycities.faults;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A test that does harm to the packaged service, which runs in a process of its own: see {@link Replica}. */
@Tag("fault")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface FaultTest {}
