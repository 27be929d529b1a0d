package dev.yika.cli.line;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.core.result.Wording;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognizes the encoding of bytes. */
final class Encodings {

  static final Charset GB18030 = Charset.forName("GB18030");

  private static final Wording WORKBOOK =
      new Wording(
          "is an Excel workbook or an archive; save the sheet as CSV first",
          "是 Excel 工作簿或压缩文件；请先将工作表另存为 CSV");
  private static final Wording ARCHIVE =
      new Wording("is compressed; decompress it first", "是压缩文件；请先解压");
  private static final Wording WEB_PAGE =
      new Wording(
          "is a web page, as some systems export under the name .xls; save it as CSV first",
          "是网页（有的系统以 .xls 之名导出）；请先另存为 CSV");
  private static final Wording BINARY =
      new Wording("is no text; export the rows as CSV first", "不是文本；请先导出为 CSV");
  private static final Pattern PAGE =
      Pattern.compile("[\\s\ufffd]*<(?:html|!doctype|table|meta|\\?xml)", Pattern.CASE_INSENSITIVE);
  private static final int FEW_CONTROLS = 16;

  private Encodings() {}

  static boolean mayBeMark(byte first) {
    return first == (byte) 0xef || first == (byte) 0xfe || first == (byte) 0xff;
  }

  /** Returns the encoding of a mark, and skips the mark. */
  static @Nullable Charset marked(ByteBuffer bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      bytes.position(3);
      return UTF_8;
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      bytes.position(2);
      return UTF_16BE;
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      bytes.position(2);
      return UTF_16LE;
    }
    return null;
  }

  private static boolean startsWith(ByteBuffer bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.limit() || (bytes.get(i) & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** In UTF-16 each digit and separator has a zero; a stray one elsewhere is a damage. */
  static @Nullable Charset zeros(ByteBuffer bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.limit(); i++) {
      if (bytes.get(i) == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    int most = Math.max(even, odd);
    boolean isUtf16 = most * 4 >= bytes.limit() && most > 8 * Math.min(even, odd);
    return isUtf16 ? (even > odd ? UTF_16BE : UTF_16LE) : null;
  }

  static void requireText(ByteBuffer bytes) throws NoTextException {
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw new NoTextException(WORKBOOK);
    }
    if (startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, 'R', 'a', 'r', '!')) {
      throw new NoTextException(ARCHIVE);
    }
    ByteBuffer from = bytes.slice();
    String begin = US_ASCII.decode(from.limit(Math.min(from.limit(), 64))).toString();
    if (PAGE.matcher(begin).lookingAt()) {
      throw new NoTextException(WEB_PAGE);
    }
    if (begin.startsWith("%PDF") || isBinary(bytes)) {
      throw new NoTextException(BINARY);
    }
  }

  /** Text has hardly any control characters but line ends and tabs; UTF-16 has zeros. */
  private static boolean isBinary(ByteBuffer bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || zeros(bytes) != null) {
      return false;
    }
    int controls = 0;
    for (int i = bytes.position(); i < bytes.limit(); i++) {
      int c = bytes.get(i);
      controls += c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' ? 1 : 0;
    }
    return controls > FEW_CONTROLS && controls * 8 > bytes.remaining();
  }

  static boolean hasOther(ByteBuffer bytes, int from) {
    for (int i = from; i < bytes.limit(); i++) {
      if (bytes.get(i) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Counts the lines that only one of the encodings can read; UTF-8 goes first. */
  static boolean isGb18030(ByteBuffer bytes) {
    int utf8 = 0;
    int gb18030 = 0;
    int start = bytes.position();
    for (int i = start; i < bytes.limit(); i++) {
      if (bytes.get(i) == '\n' || i == bytes.limit() - 1) {
        ByteBuffer line = bytes.duplicate().position(start).limit(i + 1);
        boolean isLast = i == bytes.limit() - 1;
        start = i + 1;
        if (!hasOther(line, line.position())) {
          continue;
        }
        if (isReadable(line.duplicate(), UTF_8, isLast)) {
          utf8++;
        } else if (isReadable(line, GB18030, isLast)) {
          gb18030++;
        }
      }
    }
    return gb18030 > utf8;
  }

  /** A character at the end of what is at hand may go on. */
  private static boolean isReadable(ByteBuffer line, Charset charset, boolean mayGoOn) {
    CharsetDecoder strict = charset.newDecoder();
    CharBuffer into = CharBuffer.allocate(line.remaining() + 1);
    return !strict.decode(line, into, !mayGoOn).isError();
  }
}
