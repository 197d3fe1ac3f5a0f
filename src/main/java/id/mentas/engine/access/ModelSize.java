package id.mentas.engine.access;

import id.mentas.engine.RefusedRequest;
import id.mentas.engine.model.Parcel;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How large what is deployed may be; looked at before anything is read whole. The largest model that ships has 53 kB. */
public final class ModelSize {

    static final int LARGEST_FILE = 1_000_000;
    static final int LARGEST_DEPLOYMENT = 5_000_000;

    private static final int MOST_FILES = 200;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 60;

    private ModelSize() {}

    /** @throws RefusedRequest with the file that is too large */
    public static void check(Map<String, byte[]> files) {
        long sum = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            sum += file.getValue().length;
            if (file.getValue().length > LARGEST_FILE) {
                throw new RefusedRequest(file.getKey() + ": berkas ini terlalu besar (" + file.getValue().length / 1000
                        + " kB); paling besar " + LARGEST_FILE / 1000 + " kB.");
            }
        }
        if (sum > LARGEST_DEPLOYMENT || files.size() > MOST_FILES) {
            throw new RefusedRequest("Kiriman ini terlalu besar (" + files.size() + " berkas, " + sum / 1000
                    + " kB); paling banyak " + MOST_FILES + " berkas dan " + LARGEST_DEPLOYMENT / 1000
                    + " kB. Kirim satu tahap setiap kali.");
        }
        files.forEach((name, content) -> {
            if (Parcel.isProcess(name) || Parcel.isDecision(name)) {
                checkXml(name, content);
            }
        });
    }

    private static void checkXml(String name, byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int depth = 0;
        int elements = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext() && depth <= DEEPEST && elements <= MOST_ELEMENTS) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    elements++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException unreadable) {
            return; // whoever reads it next says so
        }
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw new RefusedRequest(name + ": model ini terlalu rumit; paling banyak " + MOST_ELEMENTS + " elemen dan "
                    + DEEPEST + " tingkat.");
        }
    }
}
