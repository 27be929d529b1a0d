/** What a viewer may see of a card number, and free text without its digits. */
module dev.yika.masking {
  requires transitive dev.yika.core;
  requires static org.jspecify;
}
