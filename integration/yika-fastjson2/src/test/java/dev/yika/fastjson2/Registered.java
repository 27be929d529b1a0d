package dev.yika.fastjson2;

/** Registers the module before any test of this JVM uses Fastjson2. */
final class Registered {

  static {
    Fastjson2ExampleTest.atTheStart();
  }

  private Registered() {}

  /** Returns once the module is registered. */
  static void once() {
    // the class is initialized
  }
}
