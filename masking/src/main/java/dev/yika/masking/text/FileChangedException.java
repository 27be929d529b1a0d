package dev.yika.masking.text;

import java.nio.file.FileSystemException;

/**
 * Thrown when a file is not replaced because somebody else wrote to it meanwhile.
 *
 * @since 0.1.0
 */
public final class FileChangedException extends FileSystemException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param file the name of the file
   */
  public FileChangedException(String file) {
    super(file, null, "changed meanwhile");
  }
}
