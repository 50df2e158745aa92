package fr.passerelle.local;

import java.time.Duration;
import java.util.List;

/** Ends processes and their children: asks all of them first, insists when the grace is over. */
final class ProcessEnd {

    private ProcessEnd() {}

    static void of(List<ProcessHandle> processes, Duration grace) {
        // Taken before: once a parent is gone, its children can no longer be found.
        List<ProcessHandle> children =
                processes.stream().flatMap(ProcessHandle::descendants).toList();
        processes.forEach(ProcessHandle::destroy);
        if (!ended(processes, grace)) {
            processes.forEach(ProcessHandle::destroyForcibly);
        }
        children.forEach(ProcessHandle::destroyForcibly);
        ended(processes, Duration.ofSeconds(1));
    }

    /** Looks rather than waits for onExit(), which is slow to notice the end of another process's child. */
    private static boolean ended(List<ProcessHandle> processes, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (processes.stream().anyMatch(ProcessHandle::isAlive)) {
                if (System.nanoTime() > end) {
                    return false;
                }
                Thread.sleep(20);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
