package org.ixplanner.app.report.ooxml;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.ixplanner.app.report.model.Properties;

/// Writes a file's own properties, with the dates that were given instead of the clock's.
///
/// @param properties of the file
/// @param title of what is in it
public record Stamp(Properties properties, String title) {

    /// Writes them into a document.
    public void into(POIXMLProperties document) {
        POIXMLProperties.CoreProperties core = document.getCoreProperties();
        core.setTitle(XmlText.line(title));
        core.setCreator(XmlText.line(properties.author()));
        core.setLastModifiedByUser(XmlText.line(properties.author()));
        core.setSubjectProperty(XmlText.line(properties.subject()));
        core.setKeywords(XmlText.line(String.join(", ", properties.keywords())));
        core.getUnderlyingProperties()
                .setLanguageProperty(Optional.of(properties.language().toLanguageTag()));
        Optional<Date> made = Optional.of(Date.from(properties.made()));
        core.setCreated(made);
        core.setModified(made);
        document.getExtendedProperties().setApplication(XmlText.line(properties.program()));
    }
}
