package dev.gradus.reading.page;

import org.jspecify.annotations.Nullable;

/**
 * What a page tells other programs about itself: search engines, feed readers, whoever shows a link to it.
 *
 * @param origin the site's scheme and host, empty when the operator has not named it; addresses are relative then
 * @param picture path of what stands for the page
 * @param data schema.org JSON for a script element, safe to stand there as it is
 * @param feed path of what is new on it
 */
public record Sharing(
        String origin,
        String picture,
        @Nullable String data,
        @Nullable String feed) {

    Sharing withPicture(String newPicture) {
        return new Sharing(origin, newPicture, data, feed);
    }

    Sharing withData(String newData) {
        return new Sharing(origin, picture, newData, feed);
    }

    Sharing withFeed(String newFeed) {
        return new Sharing(origin, picture, data, newFeed);
    }
}
