package dev.yika.binding.contract;

/** A JSON library, set up in one way. */
public interface Json {

  /** Writes a value. */
  String write(Object value) throws Exception;

  /** Reads a value. */
  <T> T read(String json, Class<T> type) throws Exception;
}
