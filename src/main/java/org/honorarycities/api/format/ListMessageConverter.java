package org.honorarycities.api.format;

import java.io.IOException;
import java.util.Map;
import org.honorarycities.api.ListResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;

/** Writes lists in formats other than JSON. */
public abstract class ListMessageConverter extends AbstractSmartHttpMessageConverter<ListResponse<?>> {

    protected ListMessageConverter(MediaType format) {
        super(format);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ListResponse.class;
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType format) {
        return false;
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueType, @Nullable MediaType format) {
        return supports(valueType) && canWrite(format);
    }

    @Override
    public ListResponse<?> read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints) {
        throw new UnsupportedOperationException("The API is read-only");
    }

    @Override
    protected void writeInternal(
            ListResponse<?> list, ResolvableType type, HttpOutputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        write(list, type.getGeneric(0).resolve(Record.class), message);
    }

    /**
     * Writes a list.
     *
     * @param list the list
     * @param type the type of its records
     * @param message the response
     * @throws IOException if the response cannot be written
     */
    protected abstract void write(ListResponse<?> list, Class<?> type, HttpOutputMessage message) throws IOException;
}
