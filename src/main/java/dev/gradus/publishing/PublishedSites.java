package dev.gradus.publishing;

import dev.gradus.curriculum.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The students' site and its search as different readers may know them: without anything said, what is open to all; and
 * for a class, the programmes granted to it besides. What is not granted is not in there, so nothing has to be hidden
 * later.
 */
@Configuration(proxyBeanMethods = false)
public class PublishedSites {

    private final LiveSite site;
    private final RecentSearches search;
    private final LiveProgrammes programmes;

    PublishedSites(LiveSite site, RecentSearches search, LiveProgrammes programmes) {
        this.site = site;
        this.search = search;
        this.programmes = programmes;
    }

    @Bean
    PublishedSite openSite() {
        return site(Set.of());
    }

    @Bean
    PublishedSearch openSearch() {
        return search(Set.of());
    }

    /** @param granted slugs of programmes for classes only */
    public PublishedSite site(Set<String> granted) {
        return new GrantedSite(site, Set.copyOf(granted));
    }

    /** @param granted slugs of programmes for classes only */
    public PublishedSearch search(Set<String> granted) {
        var all = Set.copyOf(granted);
        return wish -> search.find(all, wish);
    }

    /** Slugs of the programmes that only classes may read; answered from memory. */
    public Set<String> forClasses() {
        return programmes.forClasses();
    }

    private record GrantedSite(LiveSite live, Set<String> granted) implements PublishedSite {

        @Override
        public long version() {
            return live.version();
        }

        @Override
        public List<PublishedProgramme> programmes() {
            return live.programmes(granted);
        }

        @Override
        public Optional<PublishedLesson> lesson(
                String language, String programme, String strand, Stage stage, String lesson) {
            return live.lesson(granted, language, programme, strand, stage, lesson);
        }

        @Override
        public Optional<FormerAddress> former(String path, String language) {
            return live.former(granted, path, language);
        }

        @Override
        public Optional<ServedFile> file(String renditionSha256) {
            return live.file(granted, renditionSha256);
        }
    }
}
