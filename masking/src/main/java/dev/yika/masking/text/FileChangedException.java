package dev.yika.masking.text;

import java.nio.file.FileSystemException;

/**
 * Thrown when a file is not replaced because another program wrote to it in the meantime.
 *
 * @since 0.1.0
 */
public final class FileChangedException extends FileSystemException {

  private static final long serialVersionUID = 1L;

  FileChangedException(String file) {
    super(file, null, "modified by another program; not replaced");
  }
}
