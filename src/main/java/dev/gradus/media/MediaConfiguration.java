package dev.gradus.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the folder of files, and clears what a crash left half received. */
@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

    /** No file is received for so long without a byte arriving. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    @Bean
    ContentFolder contentFolder(@Value("${gradus.home:data}") String home) throws IOException {
        ContentFolder folder = new ContentFolder(Path.of(home, "media"));
        folder.sweep(Instant.now().minus(ABANDONED));
        return folder;
    }
}
