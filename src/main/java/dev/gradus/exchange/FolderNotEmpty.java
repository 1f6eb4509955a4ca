package dev.gradus.exchange;

import java.nio.file.Path;

/** An export goes into an empty folder only. */
public class FolderNotEmpty extends Exception {

    private static final long serialVersionUID = 1;

    FolderNotEmpty(Path folder) {
        super(folder.toString());
    }
}
