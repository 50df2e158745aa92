package fr.passerelle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/**
 * Keeps how long steps and whole loops took, once the warm-up is over and until the measure ends. A time counts when its
 * end lies in that window: at a steady rate as many begin before it as end after it.
 */
final class Recorder {

    private final Settings settings;
    private final String kind;
    private final List<String> samples = new ArrayList<>();
    private long from;
    private long until;
    private int loops;
    private long played;
    private int failures;
    private @Nullable CpuUse before;
    private @Nullable CpuUse after;

    Recorder(Settings settings, String kind) {
        this.settings = settings;
        this.kind = kind;
    }

    synchronized void begin() {
        from = System.nanoTime() + settings.warmUp().toNanos();
        until = from + settings.measured().toNanos();
        Timer timer = new Timer("cpu", true);
        timer.schedule(
                at(() -> before = CpuUse.now(settings)), settings.warmUp().toMillis());
        timer.schedule(at(() -> after = CpuUse.now(settings)), settings.whole().toMillis());
    }

    synchronized boolean isOver() {
        return System.nanoTime() > until || played >= settings.atMostLoops();
    }

    synchronized void step(Step step, long began) {
        keep(step.name(), began);
    }

    synchronized void loop(long began) {
        played++;
        keep("LOOP", began);
    }

    /** Failures count in the warm-up too: there must be none at any time. */
    synchronized void failed() {
        failures++;
    }

    private void keep(String what, long began) {
        long now = System.nanoTime();
        if (now >= from && now <= until) {
            samples.add(what + " " + (now - began));
            loops += what.equals("LOOP") ? 1 : 0;
        }
    }

    /** First line: kind, clients, seconds, loops, failures and the processor milliseconds of API, PostgreSQL, driver. */
    synchronized void write() {
        CpuUse start = before == null ? CpuUse.now(settings) : before;
        CpuUse used = (after == null ? CpuUse.now(settings) : after).since(start);
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                " ",
                kind,
                Integer.toString(settings.clients()),
                Long.toString(settings.measured().toSeconds()),
                Integer.toString(loops),
                Integer.toString(failures),
                Long.toString(used.api().toMillis()),
                Long.toString(used.postgres().toMillis()),
                Long.toString(used.driver().toMillis())));
        lines.addAll(samples);
        try {
            Files.write(settings.output(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TimerTask at(Runnable work) {
        return new TimerTask() {
            @Override
            public void run() {
                synchronized (Recorder.this) {
                    work.run();
                }
            }
        };
    }
}
