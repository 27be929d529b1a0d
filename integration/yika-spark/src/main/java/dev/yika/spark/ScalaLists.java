package dev.yika.spark;

import java.util.List;
import scala.collection.immutable.List$;

/** Lists of Scala, in a way that 2.12 and 2.13 share. */
final class ScalaLists {

  private ScalaLists() {}

  static <T> scala.collection.immutable.List<T> of(List<? extends T> elements) {
    scala.collection.immutable.List<T> list = List$.MODULE$.empty();
    for (int i = elements.size() - 1; i >= 0; i--) {
      list = list.$colon$colon(elements.get(i));
    }
    return list;
  }
}
