package dev.yika.jackson3;

import dev.yika.binding.contract.Json;
import dev.yika.binding.contract.JsonContract;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Viewer;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

class JacksonContractTest extends JsonContract {

  static Json json(JacksonModule... modules) {
    JsonMapper mapper = JsonMapper.builder().addModules(modules).build();
    return new Json() {
      @Override
      public String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
      }

      @Override
      public <T> T read(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
      }
    };
  }

  @Override
  protected Json plain() {
    return json();
  }

  @Override
  protected Json masked() {
    return json(YikaModule.masked());
  }

  @Override
  protected Json masked(Masking masking, Supplier<Optional<Viewer>> viewers) {
    return json(YikaModule.masked(masking, viewers));
  }

  @Override
  protected Json whole() {
    return json(YikaModule.whole());
  }

  @Override
  protected String place(Throwable thrown) {
    return ((DatabindException) thrown).getPathReference();
  }
}
