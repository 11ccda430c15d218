package org.honorarycities.api;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Binds a blank search text, the only blank parameter that is not rejected, as an absent one. */
@ControllerAdvice
class BlankToNull {

    @InitBinder
    void register(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text.isBlank() ? null : text);
            }
        });
    }
}
