package org.honorarycities.api.format;

import java.io.StringWriter;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * A cached view of a record with the languages of its names. Caches the JSON too, as serialising it takes longer than
 * the lookup.
 *
 * @param <V> the type of the view
 */
public final class RenderedView<V> {

    private final V view;
    private final List<String> languages;
    private volatile @Nullable SerializableString json;

    public RenderedView(V view, List<String> languages) {
        this.view = view;
        this.languages = languages;
    }

    public List<String> languages() {
        return languages;
    }

    private SerializableString json(SerializationContext context) {
        SerializableString written = json;
        if (written == null) {
            StringWriter text = new StringWriter();
            try (JsonGenerator generator = context.tokenStreamFactory().createGenerator(context, text)) {
                context.writeValue(generator, view);
            }
            written = new SerializedString(text.toString());
            json = written;
        }
        return written;
    }

    /** A list of views that gives access to their cached JSON. */
    public static final class Views<V> extends AbstractList<V> {

        private final List<RenderedView<V>> all;

        public Views(List<RenderedView<V>> all) {
            this.all = all;
        }

        @Override
        public V get(int index) {
            return all.get(index).view;
        }

        @Override
        public int size() {
            return all.size();
        }
    }

    /** Serialises a list and uses cached JSON where available. */
    public static final class Json extends ValueSerializer<List<?>> {

        @Override
        public void serialize(List<?> records, JsonGenerator target, SerializationContext context) {
            target.writeStartArray();
            if (records instanceof Views<?> views) {
                views.all.forEach(view -> target.writeRawValue(view.json(context)));
            } else {
                records.forEach(record -> context.writeValue(target, record));
            }
            target.writeEndArray();
        }
    }
}
