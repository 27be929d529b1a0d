package dev.yika.masking.text.evidence;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.KeyEnds;
import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.hit.EvidenceRule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the closer look: decides whether a number stands at a place, where it begins and ends, of
 * which kind it is, and why. Keeps what it read last; not thread-safe.
 */
public final class Detector {

  /** The most that a decision looks at from its place on, in bytes or units. */
  public static final int LOOK_AHEAD = 4 * ValueRun.LONGEST;

  /** The most that a decision looks at before its place, in bytes or units. */
  public static final int LOOK_BACK = 4 * HeadFinder.FARTHEST + 1024;

  private static final int CITIZEN_LENGTH = 18;
  private static final int CARD_LENGTH = 16;

  /** How many symbols of a value are searched for a digit before anything else is asked. */
  private static final int VALUE_WINDOW = 64;

  private static final int THOUSAND = 3;

  /** How many characters a masked number shows at its beginning at most. */
  private static final int MOST_SHOWN = 8;

  private final DigitGroups candidate = new DigitGroups();
  private final Context context;
  private final NumberJudge judge;
  private final Table table;
  private final @Nullable Head knownHead;
  private final KeyBehind behind;
  private int cell = ScanText.NONE;
  private final ScanText none = new CharText(KeyEnds.NONE);
  private ScanText text = none;
  private int groupStart;
  private int next;
  private boolean isNearMiss;

  /** Where the value ends that is hidden whole, {@link ScanText#NONE} if the candidate is all. */
  private int wholeEnd = ScanText.NONE;

  /** The last place at which a table was opened by a head above it. */
  private int opened = ScanText.NONE;

  /** The symbol before the group, {@link ScanText#NONE} at the start of the text. */
  private int before = ScanText.NONE;

  /**
   * Makes a detector.
   *
   * @param regions the regions
   * @param schemes the schemes of card numbers
   * @param keywords the words that name numbers
   * @param kinds the kinds to look for
   * @param head the head that every text stands below; null if texts have their own
   */
  public Detector(
      RegionDirectory regions,
      NumberSchemes schemes,
      Keywords keywords,
      Set<IdentifierKind> kinds,
      @Nullable Head head) {
    this.knownHead = head;
    this.context = new Context(keywords);
    this.judge = new NumberJudge(regions, schemes, kinds, context);
    this.table = new Table(new HeadFinder(keywords));
    this.behind = new KeyBehind(keywords);
  }

  /** Returns the candidate that was judged last: where the number stands that was found. */
  public DigitGroups candidate() {
    return candidate;
  }

  /** Returns whether the number that was found is hidden whole, with the signs inside. */
  public boolean isWhole() {
    return wholeEnd != ScanText.NONE;
  }

  /** Returns where the number begins that was found. */
  public int start() {
    return isWhole() ? groupStart : candidate.place(0);
  }

  /** Returns where the number ends that was found. */
  public int end() {
    return isWhole() ? wholeEnd : candidate.end();
  }

  /** Returns whether the last look left what has a known region and a check that failed. */
  public boolean isNearMiss() {
    return isNearMiss;
  }

  /** Returns where to go on after the last look. */
  public int next() {
    return next;
  }

  /**
   * Begins a text.
   *
   * @param start where it begins
   */
  public void begin(int start) {
    table.begin(knownHead, start);
    cell = ScanText.NONE;
    opened = ScanText.NONE;
  }

  /** Returns where the reading of a table is, between two lines. */
  public TableState tableState() {
    return table.state();
  }

  /**
   * Goes on where another piece of the text ended.
   *
   * @param state where the reading of a table was
   * @param start where the piece begins
   */
  public void resume(TableState state, int start) {
    table.resume(state, start);
    cell = ScanText.NONE;
    opened = ScanText.NONE;
  }

  /**
   * Follows a text that was moved towards its start.
   *
   * @param by how far
   */
  public void shift(int by) {
    table.shift(by);
    opened = opened < by ? ScanText.NONE : opened - by;
  }

  /**
   * Finds the next place that is worth a look: digits, a sign behind a name, or a cell below one.
   *
   * @param scanned the text
   * @param from where to begin
   * @param to where places end
   * @return the place, or {@code to} if there is none
   */
  public int nextPlace(ScanText scanned, int from, int to) {
    cell = table.nextCell(scanned, to);
    if (cell < from) {
      table.passCell(); // a number reaches into it
      cell = table.nextCell(scanned, to);
    }
    return cell <= from ? cell : scanned.nextPlace(from, cell);
  }

  /**
   * Looks at a place.
   *
   * @param scanned the text
   * @param place where a number may stand
   * @return what stands there, null for no number
   */
  public @Nullable Match look(ScanText scanned, int place) {
    text = scanned;
    isNearMiss = false;
    wholeEnd = ScanText.NONE;
    Match match = place == cell ? inCell(place) : atPlace(place);
    if (match != null) {
      candidate.dropCross();
    }
    return match;
  }

  private @Nullable Match atPlace(int place) {
    int digit = text.digitAt(place);
    return digit == ScanText.NONE ? behindSign(place + 1) : atDigit(digit);
  }

  /** Looks at a cell below a name: a value that has a shape of its kind and fills the cell. */
  private @Nullable Match inCell(int place) {
    Keyword name = table.name();
    table.passCell();
    cell = ScanText.NONE;
    next = place;
    int start = CellEdges.start(text, place);
    if (name == null || start == ScanText.NONE) {
      return null;
    }
    Match match = candidate.readGroup(text, start) ? groupsInCell(name) : null;
    return match == null && next == place ? wholeInCell(start, name) : match;
  }

  private @Nullable Match groupsInCell(Keyword name) {
    candidate.readMoreGroups();
    for (int groups = candidate.groups(); groups > 0; groups--) {
      candidate.select(0, candidate.lengthOf(groups));
      boolean isCell = CellEdges.isEnd(text, candidate.end(), table.delimiter(), table.form());
      if (isCell && name.isReadable() && judge.isReadable(candidate)) {
        next = candidate.end();
        return null;
      }
      if (isCell) {
        Match match = judge.inColumn(candidate, groups, name);
        if (match != null) {
          next = candidate.behindPart();
          return match;
        }
      }
    }
    return null;
  }

  /** A value with signs inside that fills its cell. */
  private @Nullable Match wholeInCell(int start, Keyword name) {
    int end = ValueRun.end(text, start, name);
    if (end == ScanText.NONE || !CellEdges.isEnd(text, end, table.delimiter(), table.form())) {
      return null;
    }
    groupStart = start;
    return whole(judge.wholeInColumn(name), end);
  }

  private @Nullable Match whole(@Nullable Match match, int end) {
    if (match != null) {
      wholeEnd = end;
      next = end;
    }
    return match;
  }

  private @Nullable Match atDigit(int digit) {
    groupStart = groupStart(digit);
    if (groupStart != ScanText.NONE && before == ScanText.COMMA) {
      groupStart = thousandsStart(digit);
    }
    if (groupStart == ScanText.NONE || !candidate.readGroup(text, groupStart)) {
      next = text.alphanumericEnd(digit); // too long for a number, wherever one looks at it
      return null;
    }
    int groupEnd = candidate.endOf(candidate.lengthOf(1));
    context.begin(text, groupStart);
    Match match = groupsMatch();
    if (match == null) {
      match = namedBehindMatch();
    }
    next = match == null ? Math.max(groupEnd, digit + 1) : candidate.behindPart();
    if (match == null && groupStart != opened && table.openAbove(text, groupStart, groupEnd)) {
      opened = groupStart;
      next = groupStart; // and look again, at the cell; once, for the cell may hold no number
    } else if (match == null) {
      candidate.select(0, candidate.lengthOf(1));
      isNearMiss = judge.isNearMiss(candidate);
    } else if (match != null && match.rule() == EvidenceRule.KEYWORD) {
      openList();
    }
    return match;
  }

  /** Looks at the value of a key, which needs no digits in a row. */
  private @Nullable Match behindSign(int behind) {
    next = behind;
    int sign = text.before(behind);
    if (sign == ScanText.NONE || !isSign(text.symbol(sign))) {
      return null;
    }
    int list = ValueStart.listStart(text, behind);
    groupStart = list == ScanText.NONE ? ValueStart.find(text, behind) : list;
    if (groupStart == ScanText.NONE) {
      openBelow(behind);
      return null;
    }
    if (!hasDigitNear(groupStart)) {
      return null;
    }
    context.begin(text, groupStart);
    Keyword name = context.key().name();
    if (list != ScanText.NONE) {
      if (name != null) {
        table.openList(name, list);
      }
      return null;
    }
    if (name == null) {
      openLogged(sign);
      return null;
    }
    before = Borders.symbolBefore(text, groupStart);
    if (ScanText.isAlphanumeric(before)) {
      before = text.symbol(sign); // of an escape between
    }
    boolean isRead = candidate.readGroup(text, groupStart);
    int groupEnd = isRead ? candidate.endOf(candidate.lengthOf(1)) : groupStart;
    Match match = isRead ? groupsMatch() : null;
    next = match == null ? behind : candidate.behindPart();
    int end = ValueRun.end(text, groupStart, name);
    if (end > Math.max(next, groupEnd)) {
      match = whole(judge.whole(name), end);
    }
    if (match != null && match.rule() == EvidenceRule.KEYWORD) {
      openList();
    }
    return match;
  }

  /** The value stands in the next line if nothing is left of this one. */
  private void openBelow(int behind) {
    int lineEnd = ValueStart.emptyRest(text, behind);
    if (lineEnd != ScanText.NONE) {
      context.begin(text, behind);
      Keyword name = context.key().name();
      if (name != null) {
        table.openList(name, lineEnd);
      }
    }
  }

  /** A row or the parameters of a statement, as a program logs them, or a cell of a page. */
  private void openLogged(int sign) {
    boolean isLogged =
        isWordBefore("Parameters", sign) || isWordBefore("Row", sign) || isWordBefore("td", sign);
    if (isLogged && groupStart != opened && table.openAbove(text, groupStart, groupStart)) {
      opened = groupStart;
      next = groupStart;
    }
  }

  private boolean isWordBefore(String word, int sign) {
    int first = sign - word.length();
    return first >= text.start() && text.startsWith(first, word);
  }

  /** Returns whether a digit follows soon on the same line: no value of a key is without one. */
  private boolean hasDigitNear(int from) {
    int at = from;
    for (int i = 0; i < VALUE_WINDOW; i++) {
      int symbol = text.symbol(at);
      if (ScanText.isDigit(symbol)) {
        return true;
      }
      if (symbol == ScanText.NONE) {
        return false;
      }
      at += text.width(at);
    }
    return false;
  }

  /** A value in quotes or brackets whose name a message gives afterwards. */
  private @Nullable Match namedBehindMatch() {
    candidate.select(0, candidate.lengthOf(1));
    Keyword name = behind.find(text, candidate.end());
    return name == null ? null : judge.ofName(candidate, name);
  }

  /** More values may stand behind the one that was found, in the same brackets. */
  private void openList() {
    Keyword name = context.key().name();
    int at = CellEdges.before(text, start());
    int opener = at == ScanText.NONE ? ScanText.NONE : text.symbol(at);
    if (name != null && (opener == '(' || opener == '[' || opener == '\n')) {
      table.openList(name, end());
    }
  }

  private static boolean isSign(int symbol) {
    return symbol == ':' || symbol == '=' || symbol == '>' || symbol == '<';
  }

  /**
   * Returns where up to three digits before a comma begin, if the groups behind it are thousands.
   */
  private int thousandsStart(int digit) {
    int first = text.before(groupStart);
    for (int i = 0; i < THOUSAND; i++) {
      int at = text.before(first);
      int symbol = at == ScanText.NONE ? ScanText.NONE : text.symbol(at);
      if (!ScanText.isDigit(symbol)) {
        boolean isStart = i > 0 && !ScanText.isAlphanumeric(symbol) && groupStart == digit;
        if (isStart && isThousand(digit)) {
          before = symbol;
          return first;
        }
        return groupStart;
      }
      first = at;
    }
    return groupStart;
  }

  private boolean isThousand(int digit) {
    return text.alphanumericEnd(digit) == digit + THOUSAND;
  }

  /** Returns where digits and letters begin that go on to a digit, NONE if there are too many. */
  private int groupStart(int digit) {
    int first = digit;
    for (int i = 0; i < DigitGroups.MAX_LENGTH; i++) {
      int at = text.before(first);
      before = at == ScanText.NONE ? ScanText.NONE : text.symbol(at);
      boolean goesOn = ScanText.isAlphanumeric(before);
      if (!goesOn || (before == 'm' && Borders.endsColour(text, at))) {
        return first;
      }
      first = at;
    }
    return ScanText.NONE;
  }

  private @Nullable Match groupsMatch() {
    Border left = Borders.borderBefore(text, groupStart, before);
    boolean isEscape = EscapedStart.mustStay(text, candidate, groupStart, before);
    int first = isEscape ? EscapedStart.length(candidate, before) : 0;
    Match match = firstGroupMatch(first, left);
    boolean isNamed =
        match != null && match.rule() == EvidenceRule.KEYWORD; // maybe more than this group
    if (!isNamed && (match != null || left == Border.WITHIN)) {
      return match;
    }
    candidate.readMoreGroups();
    if (candidate.groups() == 1) {
      return match;
    }
    Match more = moreGroupsMatch(first, left);
    return more == null && isNamed ? firstGroupMatch(first, left) : more;
  }

  private @Nullable Match firstGroupMatch(int first, Border left) {
    Match match = first == 0 ? partMatch(0, 1, left) : null;
    match = match == null ? escapedMatch(left) : match;
    match = match == null ? wordMatch(left) : match;
    match = match == null ? joinedMatch(left) : match;
    match = match == null ? beforeLettersMatch() : match;
    match = match == null ? behindLettersMatch() : match;
    return match == null ? behindStarsMatch() : match;
  }

  /** Masked characters may stand before these groups and must not decide what they are. */
  private @Nullable Match moreGroupsMatch(int first, Border left) {
    Border border = Borders.isBehindMask(text, groupStart) ? Border.MASK : left;
    int escaped = EscapedStart.length(candidate, before);
    int word = candidate.digitFrom(0); // letters that the first group begins with
    Match match = null;
    for (int groups = candidate.groups(); groups > 1 && match == null; groups--) {
      match = first == 0 ? groupedMatch(0, groups, border) : null;
      if (match == null && escaped > 0 && escaped <= candidate.lengthOf(1)) {
        match = groupedMatch(escaped, groups, Border.CLEAN);
      }
      if (match == null && word > first) {
        match = groupedMatch(word, groups, Border.MASK);
      }
    }
    return match;
  }

  private @Nullable Match groupedMatch(int first, int groups, Border left) {
    int length = candidate.lengthOf(groups) - first;
    boolean usual = judge.isUsualLength(length) || (first == 0 && isInNamedFours(groups));
    return usual && candidate.maySeparate(groups) ? partMatch(first, groups, left) : null;
  }

  private boolean isInNamedFours(int groups) {
    return (candidate.isInFours(groups) || candidate.isEven(groups))
        && context.key().name() != null;
  }

  private @Nullable Match escapedMatch(Border left) {
    int escaped = EscapedStart.length(candidate, before);
    return escaped > 0 && escaped < candidate.lengthOf(1) ? partMatch(escaped, 1, left) : null;
  }

  private @Nullable Match partMatch(int first, int groups, Border left) {
    int end = candidate.lengthOf(groups);
    Border right = borderBehind(end);
    if (left == Border.WITHIN || right == Border.WITHIN) {
      return null;
    }
    boolean goesOn = groups > 1 && (goesOn(left) || goesOn(right));
    if (goesOn && !isNumbered(end)) {
      return null;
    }
    candidate.select(first, end);
    if (goesOn || left == Border.MASK) {
      return judge.proven(candidate);
    }
    if (left == Border.POINT) {
      return judge.strong(candidate);
    }
    boolean isShownStart =
        candidate.length() <= MOST_SHOWN && Borders.isBeforeMask(text, candidate.end());
    if (isShownStart) {
      return judge.proven(candidate);
    }
    boolean isInName = left == Border.NAME || right == Border.NAME;
    return isInName ? judge.inName(candidate, groups) : judge.any(candidate, groups);
  }

  /**
   * Distinguishes the number of a line before the groups, or of a copy behind them, from more
   * groups.
   */
  private boolean isNumbered(int end) {
    return candidate.separator() == ScanText.HYPHEN
        && Borders.isShortBefore(text, groupStart)
        && Borders.isShortBehind(text, candidate.endOf(end));
  }

  /** Returns whether there are more groups beyond a border than a number has. */
  private boolean goesOn(Border border) {
    return (border == Border.HYPHEN && candidate.separator() == ScanText.HYPHEN)
        || (border == Border.POINT && candidate.separator() == ScanText.POINT);
  }

  private Border borderBehind(int length) {
    return Borders.borderBehind(text, candidate.endOf(length), candidate.last(length));
  }

  /** A number with letters right before it or behind it, and nothing else up to the next sign. */
  private @Nullable Match wordMatch(Border left) {
    int length = candidate.lengthOf(1);
    int first = candidate.digitFrom(0);
    int end = candidate.letterFrom(first);
    if (end - first == CITIZEN_LENGTH - 1 && end < length && candidate.last(end + 1) == 'X') {
      end++;
    }
    boolean isWhole = first == 0 && end == length;
    if (isWhole || candidate.digitFrom(end) < length || !isOpen(left, borderBehind(length))) {
      return null;
    }
    candidate.select(first, end);
    Match proven = judge.proven(candidate);
    boolean mayBeGlued = proven == null && left != Border.NAME && end == length;
    return mayBeGlued ? judge.glued(candidate, text) : proven;
  }

  private static boolean isOpen(Border left, Border right) {
    return left != Border.WITHIN && left != Border.POINT && right != Border.WITHIN;
  }

  /** Numbers one right behind the other, which count as one. */
  private @Nullable Match joinedMatch(Border left) {
    int length = candidate.lengthOf(1);
    int first = candidate.digitFrom(0);
    if (length - first < 2 * CARD_LENGTH || !isOpen(left, borderBehind(length))) {
      return null;
    }
    Match match = null;
    for (int end = first; end < length; end += candidate.length()) {
      match = provenAt(end, length);
      if (match == null) {
        return null;
      }
    }
    candidate.select(first, length);
    return match;
  }

  private @Nullable Match provenAt(int first, int length) {
    for (int size = CITIZEN_LENGTH; size >= CARD_LENGTH; size--) {
      if (first + size <= length) {
        candidate.select(first, first + size);
        Match match = judge.proven(candidate);
        if (match != null) {
          return match;
        }
      }
    }
    return null;
  }

  /** Identity numbers say enough to be found right behind letters, as in a name of a file. */
  private @Nullable Match behindLettersMatch() {
    int length = candidate.lengthOf(1);
    int first = length;
    Match match = null;
    for (int start = length - CITIZEN_LENGTH; start > 0; start -= CITIZEN_LENGTH) {
      Match citizen = citizenAt(start);
      if (citizen == null) {
        break;
      }
      if (ScanText.isLetter(candidate.last(start))) {
        first = start;
        match = citizen;
      }
    }
    candidate.select(first, length);
    return match;
  }

  private @Nullable Match citizenAt(int first) {
    candidate.select(first, first + CITIZEN_LENGTH);
    return judge.citizen(candidate);
  }

  /** An identity number right behind a masked one. */
  private @Nullable Match behindStarsMatch() {
    boolean mayBe =
        candidate.lengthOf(1) == CITIZEN_LENGTH
            && before == ScanText.STAR
            && borderBehind(CITIZEN_LENGTH) != Border.WITHIN;
    return mayBe ? citizenAt(0) : null;
  }

  /** An identity number that ends with X cannot go on, so what adjoins it is another one. */
  private @Nullable Match beforeLettersMatch() {
    boolean mayBe = candidate.lengthOf(1) > CITIZEN_LENGTH && candidate.last(CITIZEN_LENGTH) == 'X';
    return mayBe ? citizenAt(0) : null;
  }

  /** Forgets the digits that were read last. */
  public void wipe() {
    candidate.wipe();
    begin(0);
    text = none;
    context.wipe();
  }
}
