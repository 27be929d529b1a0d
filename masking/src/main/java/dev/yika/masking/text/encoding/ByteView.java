package dev.yika.masking.text.encoding;

/** Bytes read as units, each as it is and none beyond an end. Not thread-safe. */
final class ByteView implements CharSequence {

  private byte[] bytes = {};
  private int start;
  private int end;

  void read(byte[] text, int first, int last) {
    bytes = text;
    start = first;
    end = last;
  }

  @Override
  public int length() {
    return end;
  }

  @Override
  public char charAt(int index) {
    return index < start ? 0 : (char) (bytes[index] & 0xff);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    throw new UnsupportedOperationException("only read unit by unit");
  }

  @Override
  public String toString() {
    return "ByteView[" + (end - start) + " bytes]";
  }
}
