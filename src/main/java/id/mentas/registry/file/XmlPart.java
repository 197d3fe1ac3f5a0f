package id.mentas.registry.file;

import id.mentas.common.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part of a workbook, read tag by tag. Knows no declarations and fetches nothing. */
final class XmlPart implements AutoCloseable {

    private final InputStream in;
    private final XMLStreamReader reader;
    private final StringBuilder text = new StringBuilder();
    private boolean start;

    XmlPart(InputStream in) {
        this.in = in;
        try {
            // A reader of characters: the part can't choose another charset behind our back.
            this.reader = factory().createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (XMLStreamException broken) {
            throw ZipDirectory.broken();
        }
    }

    /** On to the next tag; answers whether there is one. What stood before it is {@link #text}. */
    boolean next() {
        text.setLength(0);
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        start = true;
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        start = false;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                        if (text.length() > LineCutter.MAX_CELL) {
                            throw Inflated.tooLong();
                        }
                    }
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw ZipDirectory.broken();
        }
    }

    boolean begins(String name) {
        return start && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return !start && reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isStart() {
        return start;
    }

    String name() {
        return reader.getLocalName();
    }

    /** What stood between the last tag and this. */
    StringBuilder text() {
        return text;
    }

    /** Value of an attribute, whatever its namespace. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** @throws Refused when it is no number */
    int number(String name, int otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : number(value);
    }

    static int number(CharSequence digits) {
        if (digits.isEmpty() || digits.length() > 9) {
            throw ZipDirectory.broken();
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw ZipDirectory.broken();
            }
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
