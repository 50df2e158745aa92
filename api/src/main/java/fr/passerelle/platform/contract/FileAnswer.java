package fr.passerelle.platform.contract;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * An answer that is a file. Its name says what it is and nothing of whom it is about: it stays behind on shared
 * computers. No cache keeps it, like any answer that does not say otherwise.
 */
public final class FileAnswer {

    private FileAnswer() {}

    /** To be looked at, and printed from there. */
    public static <T> RestResponse<T> shown(T file, String name) {
        return answer(file, "inline", name);
    }

    /** To be saved, or handed to the program that it is for. */
    public static <T> RestResponse<T> saved(T file, String name) {
        return answer(file, "attachment", name);
    }

    private static <T> RestResponse<T> answer(T file, String how, String name) {
        return RestResponse.ResponseBuilder.ok(file)
                .header("Content-Disposition", how + "; filename=\"" + name + "\"")
                .build();
    }
}
