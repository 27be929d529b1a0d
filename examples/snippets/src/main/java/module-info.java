/** The code that the documentation shows, as a user's module would hold it. */
module dev.yika.examples {
  requires dev.yika.core;
  requires dev.yika.masking;
  requires dev.yika.status;
  requires static org.jspecify;
}
