package org.honorarycities.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/** Runs each request in a read-only transaction. Naming the manager avoids a lookup by Spring for each call. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Transactional(transactionManager = "transactionManager", readOnly = true)
public @interface ReadOnly {}
