package org.honorarycities.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/** Each answer is read in one transaction, of the manager named, as Spring would else look for its name each time. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Transactional(transactionManager = "transactionManager", readOnly = true)
public @interface ReadOnly {}
