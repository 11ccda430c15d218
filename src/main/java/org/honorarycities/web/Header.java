package org.honorarycities.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.MimeHeaders;

/** A header that is sent again and again, with its bytes, as turning text into them is what costs most of sending it. */
final class Header {

    private final String name;
    private final String value;
    private final byte[] nameBytes;
    private final byte[] valueBytes;

    Header(String name, String value) {
        this.name = name;
        this.value = value;
        this.nameBytes = name.getBytes(StandardCharsets.ISO_8859_1);
        this.valueBytes = value.getBytes(StandardCharsets.ISO_8859_1);
    }

    void setOn(HttpServletResponse response) {
        response.setHeader(name, value);
    }

    /** Tomcat gets a copy of the value, as it writes lengths of later answers into the bytes that a header had before. */
    void addTo(MimeHeaders headers) {
        headers.addValue(nameBytes, 0, nameBytes.length).setBytes(valueBytes.clone(), 0, valueBytes.length);
    }
}
