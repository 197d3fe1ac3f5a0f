package id.mentas.engine.model;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the models come from and which of them may replace an analyst's.
 *
 * @param location a Spring resource location that holds the folders {@code processes} and {@code forms}, e.g. {@code file:/srv/models/}
 * @param replace stages whose shipped models are deployed even where an analyst has deployed newer ones
 */
@ConfigurationProperties("mentas.models")
record ModelSettings(@DefaultValue("classpath:/") String location, @DefaultValue Set<String> replace) {}
