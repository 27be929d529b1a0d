package dev.yika.till;

import dev.yika.core.result.Wording;

/** A till without users that would listen to other machines. */
final class NoUsersException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final Wording WORDING =
      new Wording("without users the till listens on this machine only", "尚无用户，只能监听本机地址");

  NoUsersException() {
    super(WORDING.english());
  }

  Wording wording() {
    return WORDING;
  }
}
