package org.ixplanner.app.report.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/// A text that an Office file encloses: a part of custom XML, which programs that edit the file keep.
public final class EnclosedPart {

    private static final String NAMESPACE = "urn:ixplanner:run:1";
    private static final String ELEMENT = "run";
    private static final String FOLDER = "/customXml/";
    private static final String ITEM = FOLDER + "item1.xml";
    private static final String PROPERTIES = FOLDER + "itemProps1.xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PROPERTIES_SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    // Tells the part from others in a document that has several; any will do, so it is always the same.
    private static final String ITEM_ID = "{7E2B8C54-3D1F-4A6B-9C0E-51A7D2F4E813}";

    private EnclosedPart() {}

    /// Encloses a text in the file that a part belongs to; nothing if it is empty.
    ///
    /// @param main the file's main part
    /// @throws IOException if it cannot be written
    public static void write(PackagePart main, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        try {
            PackagePart item = part(main, ITEM, "application/xml", "customXml");
            try (OutputStream out = item.getOutputStream()) {
                XMLStreamWriter xml = begun(out);
                xml.writeStartElement("", ELEMENT, NAMESPACE);
                xml.writeDefaultNamespace(NAMESPACE);
                xml.writeCharacters(text);
                xml.writeEndDocument();
                xml.close();
            }
            PackagePart properties = part(item, PROPERTIES, PROPERTIES_TYPE, "customXmlProps");
            try (OutputStream out = properties.getOutputStream()) {
                XMLStreamWriter xml = begun(out);
                xml.writeStartElement("ds", "datastoreItem", PROPERTIES_SPACE);
                xml.writeNamespace("ds", PROPERTIES_SPACE);
                xml.writeAttribute("ds", PROPERTIES_SPACE, "itemID", ITEM_ID);
                xml.writeEndDocument();
                xml.close();
            }
        } catch (InvalidFormatException | XMLStreamException e) {
            throw new IllegalStateException("parts of the program's own that are not sound", e);
        }
    }

    private static PackagePart part(PackagePart from, String name, String type, String relation)
            throws InvalidFormatException {
        PackagePart part = from.getPackage().createPart(PackagingURIHelper.createPartName(name), type);
        from.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + relation);
        return part;
    }

    private static XMLStreamWriter begun(OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        return xml;
    }

    /// What a file encloses; empty if it encloses nothing.
    ///
    /// @throws IOException if the file is broken
    public static Optional<String> read(OPCPackage file) throws IOException {
        try {
            for (PackagePart part : file.getParts()) {
                Optional<String> text = part.getPartName().getName().startsWith(FOLDER) ? read(part) : Optional.empty();
                if (text.isPresent()) {
                    return text;
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    // Others may have put XML of their own there.
    private static Optional<String> read(PackagePart part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new ByteArrayInputStream(part.getInputStream().readAllBytes())) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            xml.nextTag();
            boolean isOurs = NAMESPACE.equals(xml.getNamespaceURI()) && ELEMENT.equals(xml.getLocalName());
            return isOurs ? Optional.of(xml.getElementText()) : Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }
}
