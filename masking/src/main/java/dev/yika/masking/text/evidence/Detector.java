package dev.yika.masking.text.evidence;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.hit.EvidenceRule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the closer look: decides whether a number stands at a place, where it begins and ends, of
 * which kind it is, and why. Remembers the digits read last; not thread-safe.
 */
public final class Detector {

  /** The most that a decision looks at from its place on, in bytes or units. */
  public static final int LOOK_AHEAD = 4 * ValueRun.LONGEST;

  /** The most that a decision looks at before its place, in bytes or units. */
  public static final int LOOK_BACK = 4 * LookBack.FARTHEST + 1024;

  private final DigitGroups candidate = new DigitGroups();
  private final WholeValue whole = new WholeValue();
  private final Context context;
  private final Table table;
  private final GroupLook groups;
  private final NamedGroups named;
  private final CellLook cells;
  private final DigitLook digits;
  private final ValueLook values;
  private final @Nullable Head knownHead;
  private int cell = ScanText.NONE;
  private int next;
  private boolean isNearMiss;

  /**
   * Creates a detector.
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
    this.table = new Table(keywords);
    NumberJudge judge = new NumberJudge(regions, schemes, kinds, context);
    GroupLook groups = new GroupLook(candidate, context, judge);
    KeyBehind behind = new KeyBehind(keywords);
    this.groups = groups;
    this.named = new NamedGroups(judge);
    this.cells = new CellLook(candidate, judge, named, table, whole);
    this.digits = new DigitLook(candidate, context, judge, groups, named, behind, table, whole);
    this.values = new ValueLook(candidate, context, judge, groups, named, table, whole);
  }

  /** Returns the candidate that was judged last: where the number stands that was found. */
  public DigitGroups candidate() {
    return candidate;
  }

  /** Returns whether the number that was found is hidden whole, with the signs inside. */
  public boolean isWhole() {
    return whole.isTaken();
  }

  /** Returns where the number begins that was found. */
  public int start() {
    return isWhole() ? whole.start() : candidate.place(0);
  }

  /** Returns where the number ends that was found. */
  public int end() {
    return isWhole() ? whole.end() : candidate.end();
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
  }

  /**
   * Follows a text that was moved towards its start.
   *
   * @param by how far
   */
  public void shift(int by) {
    table.shift(by);
  }

  /**
   * Finds the next place that is worth a look: digits, a sign behind a name, the end of an empty
   * line, or a cell below a head.
   *
   * @param scanned the text
   * @param from where to begin
   * @param to where places end
   * @return the place, or {@code to} if there is none
   */
  public int nextPlace(ScanText scanned, int from, int to) {
    int at = from;
    while (true) {
      int bound = boundFrom(scanned, at, to);
      cell = table.isAtCell() ? bound : ScanText.NONE;
      if (bound <= at && table.isAtCell()) {
        return bound;
      }
      int place = scanned.nextPlace(at, bound);
      if (place < bound || bound >= to || table.isAtCell()) {
        return place;
      }
      at = bound; // a line that may be a head
    }
  }

  private int boundFrom(ScanText scanned, int from, int to) {
    int bound = table.nextCell(scanned, from, to);
    if (table.isAtCell() && bound < from) {
      table.passCell(); // a number reaches into it
      bound = table.nextCell(scanned, from, to);
    }
    return bound;
  }

  /**
   * Looks at a place.
   *
   * @param scanned the text
   * @param place where a number may stand
   * @return what stands there, null for no number
   */
  public @Nullable Match look(ScanText scanned, int place) {
    isNearMiss = false;
    whole.clear();
    Match match = place == cell ? inCell(scanned, place) : atPlace(scanned, place);
    if (match != null) {
      candidate.dropCross();
    }
    return match;
  }

  private @Nullable Match inCell(ScanText text, int place) {
    cell = ScanText.NONE;
    Match match = cells.match(text, place);
    next = cells.next();
    return match;
  }

  private @Nullable Match atPlace(ScanText text, int place) {
    int digit = text.digitAt(place);
    Match match;
    if (text.symbol(place) == '\n') {
      match = null;
      next = place + 1;
      table.lookForHead(next);
    } else if (digit == ScanText.NONE) {
      match = values.match(text, place + 1);
      next = values.next();
    } else {
      match = digits.match(text, digit);
      next = digits.next();
      isNearMiss = digits.isNearMiss();
    }
    if (match != null && match.rule() == EvidenceRule.KEYWORD) {
      openList(text);
    }
    return match;
  }

  /** More values may stand behind the one that was found, in the same brackets. */
  private void openList(ScanText text) {
    Keyword name = context.key().name();
    int at = CellEdges.before(text, start());
    int opener = at == ScanText.NONE ? ScanText.NONE : text.symbol(at);
    if (name != null && (opener == '(' || opener == '[' || opener == '\n')) {
      table.openList(name, end());
    }
  }

  /** Forgets the digits that were read last. */
  public void wipe() {
    candidate.wipe();
    begin(0);
    groups.wipe();
    named.wipe();
    values.wipe();
    cells.wipe();
    context.wipe();
  }
}
