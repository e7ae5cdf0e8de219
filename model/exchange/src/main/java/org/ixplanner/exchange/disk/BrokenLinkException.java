package org.ixplanner.exchange.disk;

import java.io.Serial;
import java.nio.file.FileSystemException;

/// A link leads nowhere, so there is no telling which file was meant.
public final class BrokenLinkException extends FileSystemException {

    @Serial
    private static final long serialVersionUID = 1;

    BrokenLinkException(String link) {
        super(link);
    }
}
