package dev.yika.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.yika.binding.contract.Json;
import dev.yika.binding.contract.JsonContract;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Viewer;
import java.util.Optional;
import java.util.function.Supplier;

class JacksonContractTest extends JsonContract {

  static Json json(Module... modules) {
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
    return ((JsonMappingException) thrown).getPathReference();
  }
}
